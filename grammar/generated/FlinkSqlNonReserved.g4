/* Made by scripts/generateGrammar.ts; do not edit. */
parser grammar FlinkSqlNonReserved;

/** Keywords that are identifiers too, of those that the grammar names; the token source makes IDENTIFIER of all others. */
nonReservedKeyWord
    : ( A
    | ABSENT
    | ADD
    | AFTER
    | ANALYZE
    | APPLY
    | ARTIFACT
    | ASC
    | BERNOULLI
    | CASCADE
    | CATALOG
    | CENTURY
    | CHANGELOG_MODE
    | COLUMNS
    | COMPACT
    | COMPILE
    | COMPUTE
    | CONDITIONAL
    | CONFLICT
    | CONNECTION
    | CONSTRAINTS
    | DATABASE
    | DATETIME_DIFF
    | DATE_DIFF
    | DAYOFWEEK
    | DAYOFYEAR
    | DAYS
    | DECADE
    | DEDUPLICATE
    | DESC
    | DO
    | DOW
    | DOY
    | DRAIN
    | ENCODING
    | ENFORCED
    | EPOCH
    | ERROR
    | ESTIMATED_COST
    | EXCLUDE
    | EXCLUDING
    | FINAL
    | FIRST
    | FOLLOWING
    | FORMAT
    | FRAC_SECOND
    | FROM_BEGINNING
    | FROM_NOW
    | FROM_TIMESTAMP
    | GENERATED
    | GEOMETRY
    | HOP
    | HOURS
    | IF
    | IGNORE
    | IMMEDIATELY
    | INCLUDING
    | INPUT
    | ISODOW
    | ISOYEAR
    | JAR
    | JARS
    | JAVA
    | JOB
    | JOBS
    | JSON
    | JSON_EXECUTION_PLAN
    | KEY
    | LAST
    | LOAD
    | MAP
    | MATCHED
    | METADATA
    | MICROSECOND
    | MILLENNIUM
    | MILLISECOND
    | MINUTES
    | MONTHS
    | NANOSECOND
    | NOTHING
    | NULLS
    | OBJECT
    | OPTIONS
    | ORDINALITY
    | OUTPUT
    | OVERWRITE
    | OVERWRITING
    | PARTIAL
    | PARTITIONED
    | PARTITIONS
    | PASSING
    | PAST
    | PLACING
    | PLAN
    | PLAN_ADVICE
    | PRECEDING
    | PYTHON
    | QUARTER
    | REMOVE
    | REPEATABLE
    | REPLACE
    | RESPECT
    | RESTRICT
    | RESUME_OR_FROM_BEGINNING
    | RESUME_OR_FROM_NOW
    | RESUME_OR_FROM_TIMESTAMP
    | RETURNING
    | SCALAR
    | SECONDS
    | SESSION
    | SETS
    | SQL_BIGINT
    | SQL_BINARY
    | SQL_BOOLEAN
    | SQL_CHAR
    | SQL_DATE
    | SQL_DECIMAL
    | SQL_DOUBLE
    | SQL_FLOAT
    | SQL_INTEGER
    | SQL_INTERVAL_DAY
    | SQL_INTERVAL_DAY_TO_HOUR
    | SQL_INTERVAL_DAY_TO_MINUTE
    | SQL_INTERVAL_DAY_TO_SECOND
    | SQL_INTERVAL_HOUR
    | SQL_INTERVAL_HOUR_TO_MINUTE
    | SQL_INTERVAL_HOUR_TO_SECOND
    | SQL_INTERVAL_MINUTE
    | SQL_INTERVAL_MINUTE_TO_SECOND
    | SQL_INTERVAL_MONTH
    | SQL_INTERVAL_SECOND
    | SQL_INTERVAL_YEAR
    | SQL_INTERVAL_YEAR_TO_MONTH
    | SQL_NUMERIC
    | SQL_REAL
    | SQL_SMALLINT
    | SQL_TIME
    | SQL_TIMESTAMP
    | SQL_TINYINT
    | SQL_TSI_DAY
    | SQL_TSI_FRAC_SECOND
    | SQL_TSI_HOUR
    | SQL_TSI_MICROSECOND
    | SQL_TSI_MINUTE
    | SQL_TSI_MONTH
    | SQL_TSI_QUARTER
    | SQL_TSI_SECOND
    | SQL_TSI_WEEK
    | SQL_TSI_YEAR
    | SQL_VARBINARY
    | SQL_VARCHAR
    | START_MODE
    | STATISTICS
    | STOP
    | SUBSTITUTE
    | TEMPORARY
    | TIMESTAMPADD
    | TIMESTAMPDIFF
    | TUMBLE
    | UNBOUNDED
    | UNCONDITIONAL
    | UNLOAD
    | UTF16
    | UTF32
    | UTF8
    | VIEW
    | VIRTUAL
    | WEEK
    | WRAPPER
    | YEARS
    | ZONE
    )
    | {this.since(120)}? ARRAY_AGG
    | {this.since(201)}? MODEL
    | {this.before(116)}? STATEMENT
    | {this.before(202)}? TRY_CAST
    ;

/** Reserved words that name functions; those that the grammar does not name are RESERVED_FUNCTION_NAME. */
reservedFunctionName
    : ( RESERVED_FUNCTION_NAME
    | CEILING
    | CURRENT_DATE
    | CURRENT_TIME
    | CURRENT_TIMESTAMP
    | FLOOR
    | GROUPING
    | HOUR
    | LEFT
    | LOCALTIME
    | LOCALTIMESTAMP
    | MINUTE
    | MONTH
    | RIGHT
    | SECOND
    | SOME
    | TRUNCATE
    | USER
    | YEAR
    )
    | {this.since(118)}? CHAR
    | {this.since(118)}? PERCENTILE_CONT
    | {this.since(118)}? PERCENTILE_DISC
    ;
