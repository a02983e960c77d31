/**
 * Flink SQL, statement by statement. The rules have the names that Calcite's Parser.jj and Flink's parserImpls.ftl give them, with a
 * small first letter. What a Flink version does not have yet is left out by its words (facts/keywords-VERSION.json) or, where it has the
 * words, by a predicate at the left edge of an alternative: since(120) is 1.20 and later, before(200) is before 2.0.
 *
 * Expressions are flat lists of operands and operators, as in Calcite; precedence does not decide what is accepted.
 */
parser grammar FlinkSqlParser;

import FlinkSqlNonReserved;

options {
    tokenVocab = FlinkSqlLexer;
    superClass = FlinkSqlParserBase;
}

@header {
import { FlinkSqlParserBase } from '../FlinkSqlParserBase.ts';
}

// Statements

/** What Flink's SQL parser gets: one statement; it would read several. */
sqlStmtList : sqlStmt ( SEMICOLON sqlStmt? )* EOF ;

sqlStmt
    : richSqlInsert
    | sqlBeginStatementSet
    | sqlEndStatementSet
    | sqlLoadModule
    | sqlUnloadModule
    | sqlShow
    | sqlDescribe
    | sqlUse
    | sqlAlter
    | {this.since(118)}? sqlReplaceTable
    | sqlExplain
    | sqlCompileAndExecutePlan
    | sqlCompilePlan
    | {this.since(116)}? sqlExecutePlan
    | {this.since(116)}? sqlExecute
    | sqlAddJar
    | sqlRemoveJar
    | sqlSet
    | sqlReset
    | sqlAnalyzeTable
    | sqlStopJob
    | {this.since(118)}? sqlTruncateTable
    | sqlCreate
    | sqlDrop
    | orderedQueryOrExpr
    | sqlDelete
    | sqlUpdate
    | sqlMerge
    | sqlProcedureCall
    ;

sqlShow
    : sqlShowCatalogs
    | sqlShowCurrentCatalogOrDatabase
    | sqlShowDatabases
    | sqlShowFunctions
    | sqlShowModels
    | {this.since(203)}? sqlShowConnections
    | sqlShowTables
    | sqlShowColumns
    | sqlShowCreate
    | sqlShowModules
    | {this.since(118)}? sqlShowPartitions
    | sqlShowProcedures
    | sqlShowJars
    | sqlShowJobs
    ;

sqlUse : sqlUseCatalog | sqlUseModules | sqlUseDatabase ;

sqlAlter
    : {this.since(120)}? sqlAlterCatalog
    | sqlAlterDatabase
    | sqlAlterFunction
    | sqlAlterMaterializedTable
    | sqlAlterModel
    | {this.since(203)}? sqlAlterConnection
    | sqlAlterTable
    | sqlAlterView
    | ALTER scope sqlSetOption
    ;

sqlDescribe
    : sqlDescribeCatalog
    | sqlDescribeDatabase
    | {this.since(120)}? sqlDescribeJob
    | {this.since(200)}? sqlRichDescribeFunction
    | {this.since(120)}? sqlRichDescribeModel
    | {this.since(203)}? sqlRichDescribeConnection
    | sqlRichDescribeTable
    | sqlDescribeStatement
    ;

ifExistsOpt : IF EXISTS ;

ifNotExistsOpt : IF NOT EXISTS ;

// Catalogs and databases

sqlShowCatalogs : SHOW CATALOGS ( {this.since(200)}? likePatternOrIlike )? ;

sqlShowCurrentCatalogOrDatabase : SHOW CURRENT ( CATALOG | DATABASE ) ;

sqlDescribeCatalog : ( DESCRIBE | DESC ) CATALOG ( {this.since(120)}? EXTENDED )? simpleIdentifier ;

sqlUseCatalog : USE CATALOG simpleIdentifier ;

sqlCreateCatalog
    : CATALOG ( {this.since(120)}? ifNotExistsOpt )? simpleIdentifier ( {this.since(120)}? anyComment )? ( WITH properties )?
    ;

sqlDropCatalog : CATALOG ifExistsOpt? compoundIdentifier ;

sqlAlterCatalog : ALTER CATALOG simpleIdentifier ( SET properties | RESET propertyKeys | anyComment ) ;

sqlShowDatabases : SHOW DATABASES ( {this.since(120)}? fromObject )? ( {this.since(120)}? likePatternOrIlike )? ;

sqlUseDatabase : USE compoundIdentifier ;

sqlCreateDatabase : DATABASE ifNotExistsOpt? compoundIdentifier comment? ( WITH properties )? ;

sqlAlterDatabase : ALTER DATABASE compoundIdentifier SET properties ;

sqlDropDatabase : DATABASE ifExistsOpt? compoundIdentifier ( RESTRICT | CASCADE )? ;

sqlDescribeDatabase : ( DESCRIBE | DESC ) DATABASE EXTENDED? compoundIdentifier ;

fromObject : ( FROM | IN ) compoundIdentifier ;

likePattern : NOT? LIKE QUOTED_STRING ;

likePatternOrIlike : NOT? ( LIKE | ILIKE ) QUOTED_STRING ;

comment : COMMENT QUOTED_STRING ;

/** Any string literal before 2.3. */
anyComment : COMMENT ( {this.since(203)}? QUOTED_STRING | {this.before(203)}? stringLiteral ) ;

// Functions

sqlCreateFunction
    : ( SYSTEM FUNCTION ifNotExistsOpt? simpleIdentifier | FUNCTION ifNotExistsOpt? compoundIdentifier )
      AS QUOTED_STRING functionLanguage? ( {this.since(116)}? USING sqlResourceInfo ( COMMA sqlResourceInfo )* )?
      ( {this.since(202)}? WITH properties )?
    ;

functionLanguage : LANGUAGE ( JAVA | SCALA | SQL | PYTHON ) ;

sqlResourceInfo : ( JAR | ARTIFACT ) QUOTED_STRING ;

sqlDropFunction : SYSTEM? FUNCTION ifExistsOpt? compoundIdentifier ;

sqlAlterFunction : ALTER ( TEMPORARY SYSTEM? )? FUNCTION ifExistsOpt? compoundIdentifier AS QUOTED_STRING functionLanguage? ;

sqlShowFunctions : SHOW USER? FUNCTIONS ( {this.since(118)}? fromObject )? ( {this.since(118)}? likePatternOrIlike )? ;

sqlShowProcedures : SHOW PROCEDURES fromObject? likePatternOrIlike? ;

sqlRichDescribeFunction : ( DESCRIBE | DESC ) FUNCTION EXTENDED? compoundIdentifier ;

// Tables

sqlShowTables
    : SHOW TABLES ( {this.since(116)}? fromObject )? ( {this.since(116)}? likePattern )?
    | SHOW VIEWS ( {this.since(200)}? fromObject )? ( {this.since(200)}? likePattern )?
    | {this.since(202)}? SHOW MATERIALIZED TABLES fromObject? likePattern?
    ;

sqlShowColumns : SHOW COLUMNS fromObject likePattern? ;

sqlShowCreate
    : SHOW CREATE
      ( TABLE compoundIdentifier
      | {this.since(116)}? VIEW compoundIdentifier
      | {this.since(120)}? CATALOG simpleIdentifier
      | MODEL compoundIdentifier
      | {this.since(203)}? CONNECTION compoundIdentifier
      | {this.since(202)}? MATERIALIZED TABLE compoundIdentifier
      | {this.since(203)}? OR ALTER MATERIALIZED TABLE compoundIdentifier
      )
    ;

sqlRichDescribeTable : ( DESCRIBE | DESC ) EXTENDED? compoundIdentifier ;

sqlShowPartitions : SHOW PARTITIONS compoundIdentifier ( PARTITION partitionSpecCommaList )? ;

sqlTruncateTable : TRUNCATE TABLE compoundIdentifier ;

sqlCreateTable
    : TABLE ifNotExistsOpt? compoundIdentifier tableDefinition
      ( LIKE sqlTableLike | {this.since(116)}? AS orderedQueryOrExpr )?
    ;

sqlReplaceTable : REPLACE TEMPORARY? TABLE ifNotExistsOpt? compoundIdentifier tableDefinition AS orderedQueryOrExpr ;

/** What CREATE TABLE and CREATE MATERIALIZED TABLE say between the name and the query. */
tableDefinition
    : ( LPAREN tableColumnsOrIdentifiers RPAREN )?
      comment?
      ( DISTRIBUTED sqlDistribution )?
      ( PARTITIONED BY parenthesizedSimpleIdentifierList )?
      ( WITH properties )?
    ;

tableColumnsOrIdentifiers
    : tableColumn ( COMMA tableColumn )*
    | {this.since(200)}? simpleIdentifier ( COMMA compoundIdentifier )*
    ;

tableColumn : typedColumn | tableConstraint | computedColumn | watermark ;

watermark : WATERMARK FOR compoundIdentifier AS expression ;

typedColumn : columnName extendedDataType ( metadataColumn | regularColumn ) ;

/** May name a field inside a column since 1.18. */
columnName : {this.since(118)}? compoundIdentifier | {this.before(118)}? simpleIdentifier ;

computedColumn : simpleIdentifier AS expression anyComment? ;

metadataColumn : METADATA ( FROM stringLiteral )? VIRTUAL? anyComment? ;

regularColumn : columnConstraint? anyComment? ;

columnConstraint : constraintName? uniqueSpec constraintEnforcement? ;

tableConstraint : constraintName? uniqueSpec parenthesizedSimpleIdentifierList constraintEnforcement? ;

constraintName : CONSTRAINT simpleIdentifier ;

uniqueSpec : PRIMARY KEY | UNIQUE ;

constraintEnforcement : NOT? ENFORCED ;

properties : LPAREN ( tableOption ( COMMA tableOption )* )? RPAREN ;

tableOption : stringLiteral EQ stringLiteral ;

propertyKeys : LPAREN ( stringLiteral ( COMMA stringLiteral )* )? RPAREN ;

sqlDistribution : intoBuckets | BY ( HASH | RANGE )? parenthesizedSimpleIdentifierList intoBuckets? ;

intoBuckets : INTO unsignedNumericLiteral BUCKETS ;

sqlTableLike : compoundIdentifier ( LPAREN sqlTableLikeOption+ RPAREN )? ;

sqlTableLikeOption
    : ( INCLUDING | EXCLUDING | OVERWRITING )
      ( ALL | CONSTRAINTS | DISTRIBUTION | GENERATED | METADATA | OPTIONS | PARTITIONS | WATERMARKS )
    ;

sqlDropTable : TABLE ifExistsOpt? compoundIdentifier ;

sqlAlterTable
    : ALTER TABLE ( {this.since(118)}? ifExistsOpt )? compoundIdentifier
      ( RENAME TO compoundIdentifier
      | {this.since(118)}? RENAME compoundIdentifier TO compoundIdentifier
      | RESET propertyKeys
      | SET properties
      | ADD ( {this.since(118)}? alterTableAddPartition | {this.since(116)}? alterTableSchema | {this.before(116)}? tableConstraint )
      | MODIFY alterTableSchema
      | DROP ( {this.since(118)}? alterTableDropPartitions | {this.since(118)}? alterTableDrop | {this.before(118)}? CONSTRAINT simpleIdentifier )
      | {this.since(116) && this.before(200)}? ( PARTITION partitionSpecCommaList )? COMPACT
      )
    ;

alterTableAddPartition : ifNotExistsOpt? ( PARTITION partitionSpecCommaList ( WITH properties )? )+ ;

alterTableDropPartitions : ifExistsOpt? PARTITION partitionSpecCommaList ( COMMA PARTITION partitionSpecCommaList )* ;

alterTableSchema
    : {this.since(203)}? DISTRIBUTION sqlDistribution
    | alterTableAddOrModify
    | LPAREN alterTableAddOrModify ( COMMA alterTableAddOrModify )* RPAREN
    ;

alterTableAddOrModify : addOrModifyColumn | tableConstraint | watermark | {this.before(203)}? DISTRIBUTION sqlDistribution ;

addOrModifyColumn : ( typedColumn | computedColumn ) ( AFTER columnName | FIRST )? ;

alterTableDrop
    : compoundIdentifier
    | parenthesizedCompoundIdentifierList
    | PRIMARY KEY
    | CONSTRAINT simpleIdentifier
    | DISTRIBUTION
    | WATERMARK
    ;

sqlAnalyzeTable
    : ANALYZE TABLE compoundIdentifier ( PARTITION extendedPartitionSpecCommaList )? COMPUTE STATISTICS
      ( FOR ( COLUMNS addSimpleIdentifiers | ALL COLUMNS ) )?
    ;

partitionSpecCommaList : LPAREN partitionSpec ( COMMA partitionSpec )* RPAREN ;

partitionSpec : simpleIdentifier EQ literal ;

extendedPartitionSpecCommaList : LPAREN partitionSpecProperty ( COMMA partitionSpecProperty )* RPAREN ;

partitionSpecProperty : simpleIdentifier ( EQ literal )? ;

// Materialized tables

sqlCreateOrAlterMaterializedTable
    : ( {this.since(203)}? OR ALTER )? MATERIALIZED TABLE compoundIdentifier materializedTableDefinition
      ( START_MODE EQ startMode )? materializedTableFreshness ( REFRESH_MODE EQ ( FULL | CONTINUOUS ) )?
      AS orderedQueryOrExpr
    ;

materializedTableDefinition
    : {this.since(203)}? tableDefinition
    | {this.before(203)}? ( LPAREN tableConstraint RPAREN )? comment? ( {this.since(202)}? DISTRIBUTED sqlDistribution )?
      ( PARTITIONED BY parenthesizedSimpleIdentifierList )? ( WITH properties )?
    ;

/** Optional since 2.2. */
materializedTableFreshness
    : FRESHNESS EQ expression
    | {this.since(202)}?
    ;

startMode
    : FROM_BEGINNING
    | FROM_NOW ( LPAREN expression RPAREN )?
    | FROM_TIMESTAMP LPAREN timestampLiteral RPAREN
    | RESUME_OR_FROM_BEGINNING
    | RESUME_OR_FROM_NOW ( LPAREN expression RPAREN )?
    | RESUME_OR_FROM_TIMESTAMP LPAREN timestampLiteral RPAREN
    ;

timestampLiteral : TIMESTAMP ( WITH LOCAL TIME ZONE )? simpleStringLiteral ;

sqlDropMaterializedTable : MATERIALIZED TABLE ifExistsOpt? compoundIdentifier ;

sqlAlterMaterializedTable
    : ALTER MATERIALIZED TABLE compoundIdentifier
      ( SUSPEND
      | RESUME ( WITH properties )?
      | REFRESH ( PARTITION partitionSpecCommaList )?
      | SET ( FRESHNESS EQ expression | REFRESH_MODE EQ ( FULL | CONTINUOUS ) | properties )
      | RESET propertyKeys
      | {this.since(200)}? AS orderedQueryOrExpr
      | {this.since(202)}? ( ADD | MODIFY ) ( {this.since(203)}? alterTableSchema | {this.before(203)}? DISTRIBUTION sqlDistribution )
      | {this.since(202)}? DROP ( {this.since(203)}? alterTableDrop | {this.before(203)}? DISTRIBUTION )
      )
    ;

// Views

sqlCreateView : VIEW ifNotExistsOpt? compoundIdentifier parenthesizedSimpleIdentifierList? comment? AS orderedQueryOrExpr ;

sqlDropView : VIEW ifExistsOpt? compoundIdentifier ;

sqlAlterView : ALTER VIEW compoundIdentifier ( RENAME TO compoundIdentifier | AS orderedQueryOrExpr ) ;

// Models and connections

sqlShowModels : SHOW MODELS fromObject? likePattern? ;

sqlShowConnections : SHOW CONNECTIONS fromObject? likePattern? ;

sqlRichDescribeModel : ( DESCRIBE | DESC ) MODEL EXTENDED? compoundIdentifier ;

sqlRichDescribeConnection : ( DESCRIBE | DESC ) CONNECTION EXTENDED? compoundIdentifier ;

sqlAlterModel : ALTER MODEL ifExistsOpt? compoundIdentifier alterOptions ;

sqlAlterConnection : ALTER CONNECTION ifExistsOpt? compoundIdentifier alterOptions ;

alterOptions : RENAME TO compoundIdentifier | SET properties | {this.since(201)}? RESET propertyKeys ;

sqlDropModel : MODEL ifExistsOpt? compoundIdentifier ;

sqlDropConnection : SYSTEM? CONNECTION ifExistsOpt? compoundIdentifier ;

sqlCreateModel
    : MODEL ifNotExistsOpt? compoundIdentifier
      ( INPUT modelColumns )? ( OUTPUT modelColumns )? comment? ( WITH properties )? ( AS orderedQueryOrExpr )?
    ;

modelColumns : LPAREN tableColumn ( COMMA tableColumn )* RPAREN ;

sqlCreateConnection : SYSTEM? CONNECTION ifNotExistsOpt? compoundIdentifier comment? WITH properties ;

// CREATE and DROP

sqlCreate : CREATE ( OR REPLACE )? sqlCreateExtended ;

sqlCreateExtended
    : TEMPORARY?
      ( sqlCreateCatalog
      | sqlCreateOrAlterMaterializedTable
      | sqlCreateTable
      | sqlCreateView
      | sqlCreateDatabase
      | sqlCreateModel
      | sqlCreateFunction
      | {this.since(203)}? sqlCreateConnection
      )
    ;

sqlDrop : DROP sqlDropExtended ;

sqlDropExtended
    : TEMPORARY?
      ( sqlDropCatalog
      | sqlDropMaterializedTable
      | sqlDropTable
      | sqlDropView
      | sqlDropDatabase
      | sqlDropModel
      | sqlDropFunction
      | {this.since(203)}? sqlDropConnection
      )
    ;

// Modules, jars, options, jobs

sqlLoadModule : LOAD MODULE simpleIdentifier ( WITH properties )? ;

sqlUnloadModule : UNLOAD MODULE simpleIdentifier ;

sqlUseModules : USE MODULES simpleIdentifier ( COMMA simpleIdentifier )* ;

sqlShowModules : SHOW FULL? MODULES ;

sqlAddJar : ADD JAR QUOTED_STRING ;

sqlRemoveJar : REMOVE JAR QUOTED_STRING ;

sqlShowJars : SHOW JARS ;

sqlSet : SET ( stringLiteral EQ stringLiteral )? ;

sqlReset : RESET stringLiteral? ;

sqlSetOption
    : SET compoundIdentifier EQ ( literal | simpleIdentifier | ON )
    | RESET ( compoundIdentifier | ALL )
    ;

scope : SYSTEM | SESSION ;

sqlShowJobs : SHOW JOBS ;

sqlDescribeJob : ( DESCRIBE | DESC ) JOB QUOTED_STRING ;

sqlStopJob : STOP JOB QUOTED_STRING ( WITH SAVEPOINT )? ( WITH DRAIN )? ;

// Statement sets and plans

sqlBeginStatementSet : BEGIN STATEMENT SET ;

sqlEndStatementSet : END ;

sqlStatementSet : STATEMENT SET BEGIN ( richSqlInsert SEMICOLON )+ END ;

sqlExplain
    : EXPLAIN ( PLAN FOR | parseExplainDetail ( COMMA parseExplainDetail )* )?
      ( {this.since(200)}? sqlReplaceTable
      | {this.since(116)}? sqlStatementSet
      | {this.since(202)}? sqlExecute
      | orderedQueryOrExpr
      | richSqlInsert
      | {this.since(200)}? sqlCreate
      )
    ;

parseExplainDetail : ESTIMATED_COST | CHANGELOG_MODE | JSON_EXECUTION_PLAN | PLAN_ADVICE ;

sqlExecute : EXECUTE ( sqlStatementSet | orderedQueryOrExpr | richSqlInsert ) ;

sqlExecutePlan : EXECUTE PLAN stringLiteral ;

sqlCompileAndExecutePlan : COMPILE AND EXECUTE PLAN stringLiteral FOR ( sqlStatementSet | richSqlInsert ) ;

sqlCompilePlan : COMPILE PLAN stringLiteral ifNotExistsOpt? FOR ( sqlStatementSet | richSqlInsert ) ;

/** Calcite's own DESCRIBE, where Flink's does not fit. */
sqlDescribeStatement
    : DESCRIBE ( TABLE compoundIdentifier simpleIdentifier? | ( {this.since(116)}? STATEMENT )? sqlQueryOrDml )
    ;

sqlQueryOrDml : orderedQueryOrExpr | sqlInsert | sqlDelete | sqlUpdate | sqlMerge ;

sqlProcedureCall : CALL namedRoutineCall ;

namedRoutineCall : compoundIdentifier LPAREN ( addArg0 ( COMMA addArg )* )? RPAREN ;

// DML

richSqlInsert
    : ( INSERT | UPSERT ) ( INTO | OVERWRITE ) compoundTableIdentifier tableHints? extendTable?
      ( PARTITION partitionSpecCommaList )? parenthesizedCompoundIdentifierList?
      orderedQueryOrExpr ( {this.since(203)}? ON CONFLICT DO ( ERROR | NOTHING | DEDUPLICATE ) )?
    ;

/** Calcite's own INSERT, which only its DESCRIBE takes. */
sqlInsert
    : ( INSERT | UPSERT ) INTO compoundTableIdentifier tableHints? extendTable? parenthesizedCompoundIdentifierList? orderedQueryOrExpr
    ;

sqlDelete : DELETE FROM compoundTableIdentifier tableHints? extendTable? ( AS? simpleIdentifier )? where? ;

sqlUpdate
    : UPDATE compoundTableIdentifier tableHints? extendTable? ( AS? simpleIdentifier )?
      SET simpleIdentifier EQ expression ( COMMA simpleIdentifier EQ expression )* where?
    ;

sqlMerge
    : MERGE INTO compoundTableIdentifier tableHints? extendTable? ( AS? simpleIdentifier )?
      USING tableRef ON expression ( whenMatchedClause whenNotMatchedClause? | whenNotMatchedClause )
    ;

whenMatchedClause
    : WHEN MATCHED THEN UPDATE SET compoundIdentifier EQ expression ( COMMA compoundIdentifier EQ expression )*
    ;

whenNotMatchedClause
    : WHEN NOT MATCHED THEN INSERT parenthesizedSimpleIdentifierList?
      ( LPAREN VALUES rowConstructor RPAREN
      | VALUES rowConstructor
      | {this.before(118)}? LPAREN VALUES rowConstructor
      | {this.before(118)}? VALUES rowConstructor RPAREN
      )
    ;

// Queries

/**
 * A query or an expression. Where only a query may stand, or none, is a matter of the context (Calcite's ExprContext) and is looked at
 * after parsing, so that one token decides here.
 */
orderedQueryOrExpr : queryOrExpr orderByLimitOpt ;

queryOrExpr : withList? leafQueryOrExpr addSetOpQuery* ;

leafQueryOrExpr : leafQuery | expression ;

leafQuery : sqlSelect | tableConstructor | explicitTable ;

/** A query that does not begin with a parenthesis. */
query : withList? leafQuery addSetOpQuery* ;

addSetOpQuery : binaryQueryOperator leafQueryOrExpr ;

orderByLimitOpt
    : orderBy?
      ( {this.since(118)}? ( limitClause offsetClause? | offsetClause ( limitClause | fetchClause )? | fetchClause )?
      | {this.before(118)}? limitClause? offsetClause? fetchClause?
      )
    ;

offsetClause : OFFSET unsignedNumericLiteralOrParam ( ROW | ROWS )? ;

fetchClause : FETCH ( FIRST | NEXT ) unsignedNumericLiteralOrParam ( ROW | ROWS ) ONLY ;

limitClause : LIMIT ( unsignedNumericLiteralOrParam ( COMMA ( unsignedNumericLiteralOrParam | {this.since(202)}? ALL ) )? | ALL ) ;

withList : WITH ( {this.since(202)}? RECURSIVE )? addWithItem ( COMMA addWithItem )* ;

addWithItem : simpleIdentifier parenthesizedSimpleIdentifierList? AS parenthesizedExpression ;

/** A query or, since 1.18, a join in parentheses. */
parenthesizedExpression : LPAREN ( {this.since(118)}? exprOrJoinOrOrderedQuery | {this.before(118)}? orderedQueryOrExpr ) RPAREN ;

exprOrJoinOrOrderedQuery
    : query orderByLimitOpt
    | tableRef joinTable* addSetOpQuery*
    ;

binaryQueryOperator : ( UNION | INTERSECT | EXCEPT | SET_MINUS ) ( ALL | DISTINCT )? ;

sqlSelect
    : SELECT tableHints? STREAM? allOrDistinct? addSelectItem ( COMMA addSelectItem )*
      ( FROM fromClause where? groupBy? having? window? qualify? )?
    ;

allOrDistinct : DISTINCT | ALL ;

/** A text is refused as an alias, after the grammar. */
addSelectItem : selectExpression ( AS? ( simpleIdentifier | QUOTED_STRING ) )? ;

selectExpression : STAR | expression ;

tableHints : HINT_BEG addHint ( COMMA addHint )* COMMENT_END ;

addHint
    : simpleIdentifier
      ( parenthesizedKeyValueOptionCommaList | parenthesizedSimpleIdentifierList | parenthesizedLiteralOptionCommaList | LPAREN RPAREN )?
    ;

parenthesizedKeyValueOptionCommaList : LPAREN addKeyValueOption ( COMMA addKeyValueOption )* RPAREN ;

addKeyValueOption : ( simpleIdentifier | stringLiteral ) EQ stringLiteral ;

parenthesizedLiteralOptionCommaList : LPAREN addOptionValue ( COMMA addOptionValue )* RPAREN ;

addOptionValue : numericLiteral | stringLiteral ;

fromClause : tableRef joinOrCommaTable* ;

joinOrCommaTable : COMMA tableRef | joinTable ;

joinTable
    : NATURAL? joinType tableRef ( ON expression | USING parenthesizedSimpleIdentifierList )?
    | ( CROSS | OUTER ) APPLY tableRef
    ;

joinType : INNER? JOIN | ( LEFT | RIGHT | FULL ) OUTER? JOIN | CROSS JOIN ;

tableRef
    : ( compoundTableIdentifier
        ( {this.since(200)}? implicitTableFunctionCallArgs | tableHints? extendTable? snapshot? matchRecognize? )
      | LATERAL? parenthesizedExpression matchRecognize?
      | ( {this.since(200)}? LATERAL )? UNNEST parenthesizedQueryOrCommaList ( WITH ORDINALITY )?
      | LATERAL? tableFunctionCall
      )
      pivot? unpivot? ( AS? simpleIdentifier parenthesizedSimpleIdentifierList? )? tablesample?
    ;

tablesample
    : TABLESAMPLE
      ( SUBSTITUTE LPAREN stringLiteral RPAREN
      | ( BERNOULLI | SYSTEM ) LPAREN unsignedNumericLiteral RPAREN ( REPEATABLE LPAREN intLiteral RPAREN )?
      )
    ;

extendTable : EXTEND? extendList ;

extendList : LPAREN addColumnType ( COMMA addColumnType )* RPAREN ;

addColumnType : compoundIdentifier dataType ( NOT NULL )? ;

implicitTableFunctionCallArgs : LPAREN ( addArg0 ( COMMA addArg )* )? RPAREN ;

tableFunctionCall : TABLE LPAREN SPECIFIC? namedRoutineCall RPAREN ;

explicitTable : TABLE compoundIdentifier ;

snapshot : FOR SYSTEM_TIME AS OF expression ;

tableConstructor : ( VALUES | {this.since(200)}? VALUE ) rowConstructor ( COMMA rowConstructor )* ;

rowConstructor
    : LPAREN ROW parenthesizedQueryOrCommaListWithDefault RPAREN
    | ROW? parenthesizedQueryOrCommaListWithDefault
    | rowValue
    ;

/** An expression that begins neither with a parenthesis nor with ROW. */
rowValue
    : ( prefixRowOperator addExpression2b | ( atomicRowExpression | cursorExpression ) ( DOT rowExpressionExtension )* | extendedStar | compoundIdentifier )
      expressionTail*
    ;

where : WHERE expression ;

groupBy : GROUP BY ( {this.since(118)}? allOrDistinct )? groupingElementList ;

groupingElementList : addGroupingElement ( COMMA addGroupingElement )* ;

addGroupingElement
    : GROUPING SETS LPAREN groupingElementList RPAREN
    | ROLLUP LPAREN expressionCommaList RPAREN
    | CUBE LPAREN expressionCommaList RPAREN
    | LPAREN RPAREN
    | expression
    ;

having : HAVING expression ;

window : WINDOW addWindowSpec ( COMMA addWindowSpec )* ;

addWindowSpec : simpleIdentifier AS windowSpecification ;

windowSpecification
    : LPAREN simpleIdentifier? ( PARTITION BY expressionCommaList )? orderBy?
      ( ( ROWS | RANGE ) ( BETWEEN windowRange AND windowRange | windowRange ) )?
      ( ( ALLOW | DISALLOW ) PARTIAL )?
      RPAREN
    ;

windowRange
    : CURRENT ROW
    | UNBOUNDED ( PRECEDING | FOLLOWING )
    | expression ( PRECEDING | FOLLOWING )
    ;

qualify : QUALIFY expression ;

orderBy : ORDER BY addOrderItem ( COMMA addOrderItem )* ;

addOrderItem : expression ( ASC | DESC )? ( NULLS ( FIRST | LAST ) )? ;

pivot
    : PIVOT LPAREN addPivotAgg ( COMMA addPivotAgg )* FOR simpleIdentifierOrList
      IN LPAREN ( addPivotValue ( COMMA addPivotValue )* )? RPAREN RPAREN
    ;

addPivotAgg : anyNamedFunctionCall ( AS? simpleIdentifier )? ;

addPivotValue : rowConstructor ( AS? simpleIdentifier )? ;

unpivot
    : UNPIVOT ( ( INCLUDE | EXCLUDE ) NULLS )? LPAREN simpleIdentifierOrList FOR simpleIdentifierOrList
      IN LPAREN addUnpivotValue ( COMMA addUnpivotValue )* RPAREN RPAREN
    ;

addUnpivotValue : simpleIdentifierOrList ( AS rowConstructor )? ;

// MATCH_RECOGNIZE

matchRecognize
    : ( {this.since(202)}? AS simpleIdentifier )? MATCH_RECOGNIZE LPAREN
      ( PARTITION BY expressionCommaList )?
      orderBy?
      ( MEASURES addMeasureColumn ( COMMA addMeasureColumn )* )?
      ( ONE ROW PER MATCH | ALL ROWS PER MATCH )?
      ( AFTER MATCH SKIP_ ( TO ( NEXT ROW | FIRST simpleIdentifier | LAST simpleIdentifier | simpleIdentifier ) | PAST LAST ROW ) )?
      PATTERN LPAREN CARET? patternExpression DOLLAR? RPAREN
      ( WITHIN intervalLiteral )?
      ( SUBSET addSubsetDefinition ( COMMA addSubsetDefinition )* )?
      DEFINE patternDefinition ( COMMA patternDefinition )*
      RPAREN
    ;

addMeasureColumn : expression AS simpleIdentifier ;

patternExpression : patternTerm ( VERTICAL_BAR patternTerm )* ;

patternTerm : patternFactor+ ;

patternFactor : patternPrimary ( patternQuantifier HOOK? )? ;

patternQuantifier
    : STAR
    | PLUS
    | HOOK
    | LBRACE ( unsignedNumericLiteral ( COMMA unsignedNumericLiteral? )? | COMMA unsignedNumericLiteral | MINUS patternExpression MINUS ) RBRACE
    ;

patternPrimary
    : simpleIdentifier
    | LPAREN patternExpression RPAREN
    | LBRACE MINUS patternExpression MINUS RBRACE
    | PERMUTE LPAREN patternExpression ( COMMA patternExpression )* RPAREN
    ;

addSubsetDefinition : simpleIdentifier EQ LPAREN expressionCommaList RPAREN ;

patternDefinition : simpleIdentifier AS expression ;

// Expressions

expressionCommaList : expression ( COMMA expression )* ;

expression : addExpression2b expressionTail* ;

/** What may follow an operand: a binary or postfix operator with its right side. */
expressionTail
    : comp ( SOME | ANY | ALL ) parenthesizedQueryOrCommaList
    | binaryRowOperator addExpression2b
    | NOT? IN parenthesizedQueryOrCommaList
    | NOT? BETWEEN ( SYMMETRIC | ASYMMETRIC )? addExpression2b
    | NOT? ( LIKE | ILIKE | RLIKE | SIMILAR TO ) addExpression2b
    | ESCAPE ( ( PLUS | MINUS ) unsignedNumericLiteral | expression3 | compoundIdentifier )
    | LBRACKET ( {this.since(202)}? ( OFFSET | ORDINAL | SAFE_OFFSET | SAFE_ORDINAL ) )? expression RBRACKET ( DOT simpleIdentifier )*
    | postfixRowOperator
    ;

addExpression2b : prefixRowOperator* ( expression3 ( DOT rowExpressionExtension )* | extendedStar | compoundIdentifier ) ;

/** Behind the star of `t.*` a dot begins an extension; behind a name it goes on with the name. */
extendedStar : simpleIdentifier ( DOT simpleIdentifier )* DOT STAR ( DOT rowExpressionExtension )+ ;

/** An operand that is not just a name. */
expression3
    : atomicRowExpression
    | cursorExpression
    | ROW parenthesizedQueryOrCommaList
    | parenthesizedQueryOrCommaList intervalQualifier?
    ;

comp : LT | LE | GT | GE | EQ | NE | NE2 ;

binaryRowOperator
    : EQ
    | GT
    | LT
    | LE
    | GE
    | NE
    | NE2
    | PLUS
    | MINUS
    | STAR
    | SLASH
    | PERCENT_REMAINDER
    | CONCAT
    | AND
    | OR
    | IS NOT? DISTINCT FROM
    | MEMBER OF
    | NOT? SUBMULTISET OF
    | CONTAINS
    | OVERLAPS
    | EQUALS
    | IMMEDIATELY? PRECEDES
    | IMMEDIATELY? SUCCEEDS
    | MULTISET ( UNION | INTERSECT | EXCEPT ) ( ALL | DISTINCT )?
    ;

prefixRowOperator : PLUS | MINUS | NOT | EXISTS | {this.since(118)}? UNIQUE ;

postfixRowOperator
    : IS ( A SET | NOT? ( NULL | TRUE | FALSE | UNKNOWN | EMPTY | JSON ( VALUE | OBJECT | ARRAY | SCALAR )? ) | NOT A SET )
    | FORMAT jsonRepresentation
    ;

parenthesizedQueryOrCommaList : LPAREN orderedQueryOrExpr ( COMMA expression )* RPAREN ;

parenthesizedQueryOrCommaListWithDefault : LPAREN ( orderedQueryOrExpr | DEFAULT_ ) ( COMMA ( expression | DEFAULT_ ) )* RPAREN ;

rowExpressionExtension : simpleIdentifier ( LPAREN STAR RPAREN | LPAREN RPAREN | functionParameterList )? ;

/** Names of context variables are functions' names too; without a parenthesis they are variables. */
atomicRowExpression
    : nonIntervalLiteral
    | intervalLiteralOrExpression
    | dynamicParam
    | builtinFunctionCall
    | jdbcFunctionCall
    | multisetConstructor
    | arrayConstructor
    | mapConstructor
    | periodConstructor
    | contextVariable
    | namedFunctionCall
    | newSpecification
    | caseExpression
    | sequenceExpression
    ;

caseExpression
    : CASE expression? ( WHEN expressionCommaList THEN expression )+ ( ELSE expression )? END
    ;

sequenceExpression : ( NEXT | CURRENT ) VALUE FOR compoundIdentifier ;

newSpecification : NEW namedRoutineCall ;

cursorExpression : CURSOR expression ;

multisetConstructor
    : MULTISET ( LPAREN leafQueryOrExpr RPAREN | LBRACKET expression ( COMMA expression )* RBRACKET )
    ;

arrayConstructor
    : ARRAY
      ( {this.since(202)}? LPAREN RPAREN
      | {this.since(202)}? parenthesizedQueryOrCommaList
      | {this.since(118) && this.before(202)}? LPAREN orderedQueryOrExpr RPAREN
      | {this.before(118)}? LPAREN leafQueryOrExpr RPAREN
      | LBRACKET expressionCommaList? RBRACKET
      )
    ;

mapConstructor
    : MAP
      ( {this.since(202)}? LPAREN RPAREN
      | {this.since(202)}? parenthesizedQueryOrCommaList
      | {this.before(202)}? LPAREN leafQueryOrExpr RPAREN
      | LBRACKET expressionCommaList? RBRACKET
      )
    ;

periodConstructor : PERIOD LPAREN expression COMMA expression RPAREN ;

contextVariable
    : CURRENT_CATALOG
    | CURRENT_DATE
    | CURRENT_DEFAULT_TRANSFORM_GROUP
    | CURRENT_PATH
    | CURRENT_ROLE
    | CURRENT_SCHEMA
    | CURRENT_TIME
    | CURRENT_TIMESTAMP
    | CURRENT_USER
    | LOCALTIME
    | LOCALTIMESTAMP
    | SESSION_USER
    | SYSTEM_USER
    | USER
    ;

// Function calls

namedFunctionCall
    : ( stringAggFunctionCall | percentileFunctionCall | namedCall ) callModifiers
    ;

callModifiers
    : nullTreatment? ( {this.since(118)}? withinDistinct )? withinGroup? ( FILTER LPAREN WHERE expression RPAREN )? over?
    ;

/** Also those with names that are reserved in expressions. */
anyNamedFunctionCall
    : namedFunctionCall
    | {this.since(118)}? ( ARRAY_CONCAT_AGG | GROUP_CONCAT | STRING_AGG ) sortedArguments callModifiers
    | {this.since(118) && this.before(120)}? ARRAY_AGG sortedArguments callModifiers
    ;

over : OVER ( simpleIdentifier | windowSpecification ) ;

namedCall : SPECIFIC? functionName ( LPAREN STAR RPAREN | LPAREN RPAREN | functionParameterList ) ;

functionName : compoundIdentifier | reservedFunctionName ;

functionParameterList : LPAREN allOrDistinct? addArg0 ( COMMA addArg )* RPAREN ;

addArg0 : ( simpleIdentifier NAMED_ARGUMENT_ASSIGNMENT )? ( DEFAULT_ | {this.since(118)}? tableParam | partitionedQueryOrQueryOrExpr ) ;

addArg : ( simpleIdentifier NAMED_ARGUMENT_ASSIGNMENT )? ( DEFAULT_ | expression | {this.since(118)}? tableParam ) ;

tableParam
    : explicitTable ( PARTITION BY simpleIdentifierOrList )? orderByOfSetSemanticsTable?
    ;

partitionedQueryOrQueryOrExpr
    : orderedQueryOrExpr ( {this.since(118)}? PARTITION BY simpleIdentifierOrList )? ( {this.since(118)}? orderByOfSetSemanticsTable )?
    ;

orderByOfSetSemanticsTable : ORDER BY ( LPAREN addOrderItem ( COMMA addOrderItem )* RPAREN | addOrderItem ) ;

stringAggFunctionCall
    : {this.since(120)}? ARRAY_AGG sortedArguments
    ;

sortedArguments : LPAREN allOrDistinct? addArg ( COMMA addArg )* nullTreatment? orderBy? ( SEPARATOR stringLiteral )? RPAREN ;

percentileFunctionCall
    : {this.since(202)}? ( PERCENTILE_CONT | PERCENTILE_DISC ) LPAREN addArg ( COMMA numericLiteral nullTreatment? )? RPAREN
    ;

nullTreatment : ( IGNORE | RESPECT ) NULLS ;

withinDistinct : WITHIN DISTINCT LPAREN expressionCommaList RPAREN ;

withinGroup : WITHIN GROUP LPAREN orderBy RPAREN ;

builtinFunctionCall
    : ( CAST | SAFE_CAST | TRY_CAST ) LPAREN expression AS ( dataType | INTERVAL intervalQualifier ) RPAREN
    | EXTRACT LPAREN ( {this.before(200)}? ( NANOSECOND | MICROSECOND ) | timeUnitOrName ) FROM expression RPAREN
    | POSITION LPAREN ( ( PLUS | MINUS ) unsignedNumericLiteral | atomicRowExpression | compoundIdentifier ) IN expression ( FROM expression )? RPAREN
    | CONVERT LPAREN
      ( expression ( USING simpleIdentifier | {this.since(202)}? COMMA simpleIdentifier COMMA simpleIdentifier )
      | {this.since(202)}? ( dataType | INTERVAL intervalQualifier ) COMMA expression ( COMMA ( unsignedNumericLiteral | NULL ) )?
      ) RPAREN
    | TRANSLATE LPAREN expression ( USING simpleIdentifier | ( COMMA expression )* ) RPAREN
    | OVERLAY LPAREN expression PLACING expression FROM expression ( FOR expression )? RPAREN
    | ( FLOOR | CEIL | CEILING ) standardFloorCeilOptions
    | SUBSTRING LPAREN expression ( FROM | COMMA ) expression ( ( FOR | COMMA ) expression )? RPAREN
    | TRIM LPAREN ( ( BOTH | TRAILING | LEADING ) FROM expression | ( BOTH | TRAILING | LEADING )? ( expression ( FROM expression )? )? ) RPAREN
    | containsSubstrFunctionCall
    | {this.since(200)}? ( DATE | TIME | DATETIME | TIMESTAMP ) functionParameterList
    | {this.since(200)}? ( DATE_DIFF | DATETIME_DIFF | TIMESTAMP_DIFF | TIME_DIFF ) LPAREN expression COMMA expression COMMA timeUnitOrName RPAREN
    | {this.since(200)}? DATE_TRUNC LPAREN expression COMMA ( timeUnit | expression ) RPAREN
    | {this.since(200)}? ( DATETIME_TRUNC | TIMESTAMP_TRUNC | TIME_TRUNC ) LPAREN expression COMMA timeUnitOrName RPAREN
    | ( TIMESTAMPADD | TIMESTAMPDIFF ) LPAREN timestampInterval COMMA expression COMMA expression RPAREN
    | explicitModel
    | matchRecognizeFunctionCall
    | jsonExistsFunctionCall
    | jsonValueFunctionCall
    | jsonQueryFunctionCall
    | jsonObjectFunctionCall
    | jsonObjectAggFunctionCall
    | jsonArrayFunctionCall
    | jsonArrayAggFunctionCall
    | groupByWindowingCall
    ;

standardFloorCeilOptions : LPAREN expression ( TO timeUnitOrName )? RPAREN over? ;

containsSubstrFunctionCall
    : CONTAINS_SUBSTR LPAREN expression COMMA expression ( COMMA JSON_SCOPE NAMED_ARGUMENT_ASSIGNMENT expression )? RPAREN
    ;

explicitModel : {this.since(201)}? MODEL compoundIdentifier ;

groupByWindowingCall : ( TUMBLE | HOP | SESSION ) functionParameterList ;

matchRecognizeFunctionCall
    : ( CLASSIFIER | MATCH_NUMBER ) LPAREN RPAREN
    | ( RUNNING | FINAL )? ( FIRST | LAST ) LPAREN expression ( COMMA numericLiteral )? RPAREN
    | ( PREV | NEXT ) LPAREN expression ( COMMA numericLiteral )? RPAREN
    | ( RUNNING | FINAL ) ( {this.since(202)}? ( ( PLUS | MINUS ) unsignedNumericLiteral | expression3 | compoundIdentifier ) | {this.before(202)}? anyNamedFunctionCall )
    ;

jdbcFunctionCall
    : LBRACE_FN
      ( ( TIMESTAMPADD | TIMESTAMPDIFF ) LPAREN timestampInterval COMMA expression COMMA expression RPAREN
      | {this.since(200)}? ( DATE_DIFF | DATETIME_DIFF | TIMESTAMP_DIFF | TIME_DIFF ) LPAREN expression COMMA expression COMMA timeUnitOrName RPAREN
      | {this.since(200)}? DATE_TRUNC LPAREN expression COMMA ( timeUnit | expression ) RPAREN
      | {this.since(200)}? ( TIMESTAMP_TRUNC | TIME_TRUNC ) LPAREN expression COMMA timeUnitOrName RPAREN
      | containsSubstrFunctionCall
      | CONVERT LPAREN expression COMMA jdbcOdbcDataType RPAREN
      | ( INSERT | reservedFunctionName | SUBSTRING | simpleIdentifier )
        ( LPAREN STAR RPAREN | LPAREN RPAREN | parenthesizedQueryOrCommaList )
      )
      RBRACE
    ;

jdbcOdbcDataType
    : SQL_CHAR | CHAR | SQL_VARCHAR | VARCHAR | SQL_DATE | DATE | SQL_TIME | TIME | SQL_TIMESTAMP | TIMESTAMP
    | SQL_DECIMAL | DECIMAL | SQL_NUMERIC | NUMERIC | SQL_BOOLEAN | BOOLEAN | SQL_INTEGER | INTEGER | SQL_BINARY | BINARY
    | SQL_VARBINARY | VARBINARY | SQL_TINYINT | TINYINT | SQL_SMALLINT | SMALLINT | SQL_BIGINT | BIGINT | SQL_REAL | REAL
    | SQL_DOUBLE | DOUBLE | SQL_FLOAT | FLOAT | SQL_INTERVAL_YEAR | SQL_INTERVAL_YEAR_TO_MONTH | SQL_INTERVAL_MONTH
    | SQL_INTERVAL_DAY | SQL_INTERVAL_DAY_TO_HOUR | SQL_INTERVAL_DAY_TO_MINUTE | SQL_INTERVAL_DAY_TO_SECOND
    | SQL_INTERVAL_HOUR | SQL_INTERVAL_HOUR_TO_MINUTE | SQL_INTERVAL_HOUR_TO_SECOND
    | SQL_INTERVAL_MINUTE | SQL_INTERVAL_MINUTE_TO_SECOND | SQL_INTERVAL_SECOND
    ;

// JSON

jsonRepresentation : JSON ( ENCODING ( UTF8 | UTF16 | UTF32 ) )? ;

jsonApiCommonSyntax
    : expression COMMA expression ( PASSING expression AS simpleIdentifier ( COMMA expression AS simpleIdentifier )* )?
    ;

jsonExistsFunctionCall
    : JSON_EXISTS LPAREN jsonApiCommonSyntax ( ( TRUE | FALSE | UNKNOWN | ERROR ) ON ERROR )? RPAREN
    ;

jsonValueFunctionCall
    : JSON_VALUE LPAREN jsonApiCommonSyntax jsonReturningClause? jsonValueEmptyOrErrorBehavior* RPAREN
    ;

jsonReturningClause : RETURNING dataType ;

jsonValueEmptyOrErrorBehavior : ( ERROR | NULL | DEFAULT_ expression ) ON ( EMPTY | ERROR ) ;

jsonQueryFunctionCall
    : JSON_QUERY LPAREN jsonApiCommonSyntax ( {this.since(120)}? jsonReturningClause )? ( jsonQueryWrapperBehavior WRAPPER )? jsonQueryEmptyOrErrorBehavior* RPAREN
    ;

jsonQueryWrapperBehavior : WITHOUT ARRAY? | WITH ( CONDITIONAL | UNCONDITIONAL )? ARRAY? ;

jsonQueryEmptyOrErrorBehavior : ( ERROR | NULL | EMPTY ( ARRAY | OBJECT ) ) ON ( EMPTY | ERROR ) ;

jsonNameAndValue : KEY? expression ( VALUE | COLON ) expression ;

jsonConstructorNullClause : ( NULL | ABSENT ) ON NULL ;

jsonObjectFunctionCall : JSON_OBJECT LPAREN ( jsonNameAndValue ( COMMA jsonNameAndValue )* )? jsonConstructorNullClause? RPAREN ;

jsonObjectAggFunctionCall : JSON_OBJECTAGG LPAREN jsonNameAndValue jsonConstructorNullClause? RPAREN ;

/** Without elements there is no clause for NULL: that and ABSENT would be elements. */
jsonArrayFunctionCall : JSON_ARRAY LPAREN ( expression ( COMMA expression )* jsonConstructorNullClause? )? RPAREN ;

jsonArrayAggFunctionCall : JSON_ARRAYAGG LPAREN expression orderBy? jsonConstructorNullClause? RPAREN withinGroup? ;

// Literals and intervals

literal : nonIntervalLiteral | PLUS unsignedNumericLiteral | MINUS unsignedNumericLiteral | intervalLiteral ;

nonIntervalLiteral : unsignedNumericLiteral | stringLiteral | specialLiteral | dateTimeLiteral ;

unsignedNumericLiteral
    : UNSIGNED_INTEGER_LITERAL
    | DECIMAL_NUMERIC_LITERAL
    | {this.since(202)}? DECIMAL simpleStringLiteral
    | APPROX_NUMERIC_LITERAL
    ;

unsignedNumericLiteralOrParam : unsignedNumericLiteral | dynamicParam ;

numericLiteral : ( PLUS | MINUS )? unsignedNumericLiteral ;

intLiteral : ( PLUS | MINUS )? UNSIGNED_INTEGER_LITERAL ;

specialLiteral : TRUE | FALSE | UNKNOWN | NULL ;

stringLiteral
    : BINARY_STRING_LITERAL QUOTED_STRING*
    | ( PREFIXED_STRING_LITERAL | QUOTED_STRING | UNICODE_STRING_LITERAL ) QUOTED_STRING* ( UESCAPE QUOTED_STRING )?
    | {this.since(200)}? C_STYLE_ESCAPED_STRING_LITERAL
    ;

simpleStringLiteral : QUOTED_STRING ;

dateTimeLiteral
    : ( LBRACE_D | LBRACE_T | LBRACE_TS ) QUOTED_STRING RBRACE
    | ( DATE | DATETIME | TIME | TIMESTAMP ) simpleStringLiteral
    | {this.since(200)}? TIMESTAMP WITH LOCAL TIME ZONE simpleStringLiteral
    ;

dynamicParam : HOOK ;

intervalLiteral : INTERVAL ( MINUS | PLUS )? simpleStringLiteral intervalQualifier ;

intervalLiteralOrExpression
    : INTERVAL ( MINUS | PLUS )?
      ( simpleStringLiteral intervalQualifier
      | ( LPAREN expression RPAREN | unsignedNumericLiteral | compoundIdentifier ) intervalQualifierStart
      )
    ;

intervalQualifier
    : year precisionOpt? ( TO month )?
    | {this.since(200)}? quarter precisionOpt?
    | month precisionOpt?
    | {this.since(200)}? week precisionOpt?
    | day precisionOpt? ( TO ( hour | minute | second precisionOpt? ) )?
    | hour precisionOpt? ( TO ( minute | second precisionOpt? ) )?
    | minute precisionOpt? ( TO second precisionOpt? )?
    | second ( LPAREN UNSIGNED_INTEGER_LITERAL ( COMMA UNSIGNED_INTEGER_LITERAL )? RPAREN )?
    ;

intervalQualifierStart
    : ( year | {this.since(200)}? quarter | month | {this.since(200)}? week | day | hour | minute ) precisionOpt?
    | second ( LPAREN UNSIGNED_INTEGER_LITERAL ( COMMA UNSIGNED_INTEGER_LITERAL )? RPAREN )?
    ;

year : YEAR | YEARS ;
quarter : QUARTER | QUARTERS ;
month : MONTH | MONTHS ;
week : WEEK | WEEKS ;
day : DAY | DAYS ;
hour : HOUR | HOURS ;
minute : MINUTE | MINUTES ;
second : SECOND | SECONDS ;

/** Before 2.0, no name is one of a unit. */
timeUnitOrName : timeUnit | {this.since(118)}? simpleIdentifier ;

/** The unit of TIMESTAMPADD and TIMESTAMPDIFF. */
timestampInterval : {this.since(200)}? timeUnitOrName | {this.before(200)}? timestampUnit ;

timestampUnit
    : FRAC_SECOND | MICROSECOND | NANOSECOND | SECOND | MINUTE | HOUR | DAY | WEEK | MONTH | QUARTER | YEAR
    | SQL_TSI_FRAC_SECOND | SQL_TSI_MICROSECOND | SQL_TSI_SECOND | SQL_TSI_MINUTE | SQL_TSI_HOUR | SQL_TSI_DAY | SQL_TSI_WEEK
    | SQL_TSI_MONTH | SQL_TSI_QUARTER | SQL_TSI_YEAR
    ;

timeUnit
    : {this.since(200)}? ( NANOSECOND | MICROSECOND )
    | MILLISECOND
    | SECOND
    | MINUTE
    | HOUR
    | DAY
    | DAYOFWEEK
    | DAYOFYEAR
    | DOW
    | DOY
    | ISODOW
    | ISOYEAR
    | WEEK ( {this.since(200)}? LPAREN weekdayName RPAREN )?
    | MONTH
    | QUARTER
    | YEAR
    | EPOCH
    | DECADE
    | CENTURY
    | MILLENNIUM
    ;

weekdayName : SUNDAY | MONDAY | TUESDAY | WEDNESDAY | THURSDAY | FRIDAY | SATURDAY ;

// Types

/** A type with NULL or NOT NULL, for columns and fields. */
extendedDataType : typeName ( nullableOpt? ( MULTISET | ARRAY ) )* nullableOpt? ;

/** A type of an expression; it takes no NULL or NOT NULL outside its brackets. */
dataType : typeName ( MULTISET | ARRAY )* ;

nullableOpt : NOT? NULL ;

typeName
    : STRING
    | BYTES
    | TIMESTAMP_LTZ precisionOpt?
    | ( ARRAY | MULTISET ) LT typeName nullableOpt? GT
    | MAP LT extendedDataType COMMA extendedDataType GT
    | RAW LPAREN stringLiteral COMMA stringLiteral RPAREN
    | extendedSqlRowTypeName
    | STRUCTURED LT stringLiteral ( COMMA extendedFieldNameTypeCommaList )? GT
    | BITMAP
    | sqlTypeName
    | compoundIdentifier
    ;

extendedSqlRowTypeName
    : ROW ( NE | LT extendedFieldNameTypeCommaList GT | LPAREN extendedFieldNameTypeCommaList RPAREN )
    ;

/** The first field may be missing, a comma before the second or not. */
extendedFieldNameTypeCommaList : extendedFieldNameType? ( COMMA extendedFieldNameType )* ;

extendedFieldNameType : simpleIdentifier extendedDataType QUOTED_STRING? ;

sqlTypeName
    : BOOLEAN
    | INTEGER
    | INT
    | TINYINT
    | SMALLINT
    | BIGINT
    | REAL
    | DOUBLE PRECISION?
    | FLOAT
    | VARIANT
    | GEOMETRY
    | ( BINARY VARYING? | VARBINARY ) precisionOpt?
    | ( DECIMAL | DEC | NUMERIC | ANY ) ( LPAREN UNSIGNED_INTEGER_LITERAL ( COMMA UNSIGNED_INTEGER_LITERAL )? RPAREN )?
    | ( ( CHARACTER | CHAR ) VARYING? | VARCHAR ) precisionOpt? ( CHARACTER SET simpleIdentifier )?
    | DATE
    | ( TIME | TIMESTAMP ) precisionOpt? timeZoneOpt?
    ;

precisionOpt : LPAREN UNSIGNED_INTEGER_LITERAL RPAREN ;

timeZoneOpt : WITHOUT TIME ZONE | WITH LOCAL TIME ZONE ;

// Identifiers

simpleIdentifier
    : IDENTIFIER
    | BACK_QUOTED_IDENTIFIER
    | UNICODE_QUOTED_IDENTIFIER ( UESCAPE QUOTED_STRING )?
    | nonReservedKeyWord
    ;

addSimpleIdentifiers : simpleIdentifier ( COMMA simpleIdentifier )* ;

parenthesizedSimpleIdentifierList : LPAREN addSimpleIdentifiers RPAREN ;

simpleIdentifierOrList : simpleIdentifier | parenthesizedSimpleIdentifierList ;

compoundIdentifier : simpleIdentifier ( DOT simpleIdentifier )* ( DOT STAR )? ;

compoundTableIdentifier : simpleIdentifier ( DOT simpleIdentifier )* ;

parenthesizedCompoundIdentifierList : LPAREN addCompoundIdentifierType ( COMMA addCompoundIdentifierType )* RPAREN ;

/** Calcite's extended column; Flink refuses one with a type. */
addCompoundIdentifierType : compoundIdentifier ( dataType ( NOT NULL )? )? ;
