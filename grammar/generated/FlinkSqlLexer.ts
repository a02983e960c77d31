/* Made by scripts/generateGrammar.ts; do not edit. */
import * as antlr from "antlr4ng";
export class FlinkSqlLexer extends antlr.Lexer {
    public static readonly UNCLOSED_COMMENT = 1;
    public static readonly UNCLOSED_IDENTIFIER = 2;
    public static readonly RESERVED_WORD = 3;
    public static readonly RESERVED_FUNCTION_NAME = 4;
    public static readonly A = 5;
    public static readonly ABSENT = 6;
    public static readonly ADD = 7;
    public static readonly AFTER = 8;
    public static readonly ALL = 9;
    public static readonly ALLOW = 10;
    public static readonly ALTER = 11;
    public static readonly ANALYZE = 12;
    public static readonly AND = 13;
    public static readonly ANY = 14;
    public static readonly ARRAY = 15;
    public static readonly ARRAY_AGG = 16;
    public static readonly ARTIFACT = 17;
    public static readonly AS = 18;
    public static readonly ASC = 19;
    public static readonly ASYMMETRIC = 20;
    public static readonly BEGIN = 21;
    public static readonly BERNOULLI = 22;
    public static readonly BETWEEN = 23;
    public static readonly BIGINT = 24;
    public static readonly BINARY = 25;
    public static readonly BITMAP = 26;
    public static readonly BOOLEAN = 27;
    public static readonly BOTH = 28;
    public static readonly BUCKETS = 29;
    public static readonly BY = 30;
    public static readonly BYTES = 31;
    public static readonly CALL = 32;
    public static readonly CASCADE = 33;
    public static readonly CASE = 34;
    public static readonly CAST = 35;
    public static readonly CATALOG = 36;
    public static readonly CATALOGS = 37;
    public static readonly CEIL = 38;
    public static readonly CEILING = 39;
    public static readonly CENTURY = 40;
    public static readonly CHANGELOG_MODE = 41;
    public static readonly CHAR = 42;
    public static readonly CHARACTER = 43;
    public static readonly CLASSIFIER = 44;
    public static readonly COLUMNS = 45;
    public static readonly COMMENT = 46;
    public static readonly COMPACT = 47;
    public static readonly COMPILE = 48;
    public static readonly COMPUTE = 49;
    public static readonly CONDITIONAL = 50;
    public static readonly CONFLICT = 51;
    public static readonly CONNECTION = 52;
    public static readonly CONNECTIONS = 53;
    public static readonly CONSTRAINT = 54;
    public static readonly CONSTRAINTS = 55;
    public static readonly CONTAINS = 56;
    public static readonly CONTAINS_SUBSTR = 57;
    public static readonly CONTINUOUS = 58;
    public static readonly CONVERT = 59;
    public static readonly CREATE = 60;
    public static readonly CROSS = 61;
    public static readonly CUBE = 62;
    public static readonly CURRENT = 63;
    public static readonly CURRENT_CATALOG = 64;
    public static readonly CURRENT_DATE = 65;
    public static readonly CURRENT_DEFAULT_TRANSFORM_GROUP = 66;
    public static readonly CURRENT_PATH = 67;
    public static readonly CURRENT_ROLE = 68;
    public static readonly CURRENT_SCHEMA = 69;
    public static readonly CURRENT_TIME = 70;
    public static readonly CURRENT_TIMESTAMP = 71;
    public static readonly CURRENT_USER = 72;
    public static readonly CURSOR = 73;
    public static readonly DATABASE = 74;
    public static readonly DATABASES = 75;
    public static readonly DATE = 76;
    public static readonly DATETIME = 77;
    public static readonly DATETIME_DIFF = 78;
    public static readonly DATETIME_TRUNC = 79;
    public static readonly DATE_DIFF = 80;
    public static readonly DATE_TRUNC = 81;
    public static readonly DAY = 82;
    public static readonly DAYOFWEEK = 83;
    public static readonly DAYOFYEAR = 84;
    public static readonly DAYS = 85;
    public static readonly DEC = 86;
    public static readonly DECADE = 87;
    public static readonly DECIMAL = 88;
    public static readonly DEDUPLICATE = 89;
    public static readonly DEFAULT_ = 90;
    public static readonly DEFINE = 91;
    public static readonly DELETE = 92;
    public static readonly DESC = 93;
    public static readonly DESCRIBE = 94;
    public static readonly DISALLOW = 95;
    public static readonly DISTINCT = 96;
    public static readonly DISTRIBUTED = 97;
    public static readonly DISTRIBUTION = 98;
    public static readonly DO = 99;
    public static readonly DOUBLE = 100;
    public static readonly DOW = 101;
    public static readonly DOY = 102;
    public static readonly DRAIN = 103;
    public static readonly DROP = 104;
    public static readonly ELSE = 105;
    public static readonly EMPTY = 106;
    public static readonly ENCODING = 107;
    public static readonly END = 108;
    public static readonly ENFORCED = 109;
    public static readonly EPOCH = 110;
    public static readonly EQUALS = 111;
    public static readonly ERROR = 112;
    public static readonly ESCAPE = 113;
    public static readonly ESTIMATED_COST = 114;
    public static readonly EXCEPT = 115;
    public static readonly EXCLUDE = 116;
    public static readonly EXCLUDING = 117;
    public static readonly EXECUTE = 118;
    public static readonly EXISTS = 119;
    public static readonly EXPLAIN = 120;
    public static readonly EXTEND = 121;
    public static readonly EXTENDED = 122;
    public static readonly EXTRACT = 123;
    public static readonly FALSE = 124;
    public static readonly FETCH = 125;
    public static readonly FILTER = 126;
    public static readonly FINAL = 127;
    public static readonly FIRST = 128;
    public static readonly FLOAT = 129;
    public static readonly FLOOR = 130;
    public static readonly FOLLOWING = 131;
    public static readonly FOR = 132;
    public static readonly FORMAT = 133;
    public static readonly FRESHNESS = 134;
    public static readonly FRIDAY = 135;
    public static readonly FROM = 136;
    public static readonly FROM_BEGINNING = 137;
    public static readonly FROM_NOW = 138;
    public static readonly FROM_TIMESTAMP = 139;
    public static readonly FULL = 140;
    public static readonly FUNCTION = 141;
    public static readonly FUNCTIONS = 142;
    public static readonly GENERATED = 143;
    public static readonly GROUP = 144;
    public static readonly GROUPING = 145;
    public static readonly HASH = 146;
    public static readonly HAVING = 147;
    public static readonly HOP = 148;
    public static readonly HOUR = 149;
    public static readonly HOURS = 150;
    public static readonly IF = 151;
    public static readonly IGNORE = 152;
    public static readonly ILIKE = 153;
    public static readonly IMMEDIATELY = 154;
    public static readonly IN = 155;
    public static readonly INCLUDE = 156;
    public static readonly INCLUDING = 157;
    public static readonly INNER = 158;
    public static readonly INPUT = 159;
    public static readonly INSERT = 160;
    public static readonly INT = 161;
    public static readonly INTEGER = 162;
    public static readonly INTERSECT = 163;
    public static readonly INTERVAL = 164;
    public static readonly INTO = 165;
    public static readonly IS = 166;
    public static readonly ISODOW = 167;
    public static readonly ISOYEAR = 168;
    public static readonly JAR = 169;
    public static readonly JARS = 170;
    public static readonly JAVA = 171;
    public static readonly JOB = 172;
    public static readonly JOBS = 173;
    public static readonly JOIN = 174;
    public static readonly JSON = 175;
    public static readonly JSON_ARRAY = 176;
    public static readonly JSON_ARRAYAGG = 177;
    public static readonly JSON_EXECUTION_PLAN = 178;
    public static readonly JSON_EXISTS = 179;
    public static readonly JSON_OBJECT = 180;
    public static readonly JSON_OBJECTAGG = 181;
    public static readonly JSON_QUERY = 182;
    public static readonly JSON_SCOPE = 183;
    public static readonly JSON_VALUE = 184;
    public static readonly KEY = 185;
    public static readonly LANGUAGE = 186;
    public static readonly LAST = 187;
    public static readonly LATERAL = 188;
    public static readonly LEADING = 189;
    public static readonly LEFT = 190;
    public static readonly LIKE = 191;
    public static readonly LIMIT = 192;
    public static readonly LOAD = 193;
    public static readonly LOCAL = 194;
    public static readonly LOCALTIME = 195;
    public static readonly LOCALTIMESTAMP = 196;
    public static readonly MAP = 197;
    public static readonly MATCH = 198;
    public static readonly MATCHED = 199;
    public static readonly MATCH_NUMBER = 200;
    public static readonly MATCH_RECOGNIZE = 201;
    public static readonly MATERIALIZED = 202;
    public static readonly MEASURES = 203;
    public static readonly MEMBER = 204;
    public static readonly MERGE = 205;
    public static readonly METADATA = 206;
    public static readonly MICROSECOND = 207;
    public static readonly MILLENNIUM = 208;
    public static readonly MILLISECOND = 209;
    public static readonly SET_MINUS = 210;
    public static readonly MINUTE = 211;
    public static readonly MINUTES = 212;
    public static readonly MODEL = 213;
    public static readonly MODELS = 214;
    public static readonly MODIFY = 215;
    public static readonly MODULE = 216;
    public static readonly MODULES = 217;
    public static readonly MONDAY = 218;
    public static readonly MONTH = 219;
    public static readonly MONTHS = 220;
    public static readonly MULTISET = 221;
    public static readonly NANOSECOND = 222;
    public static readonly NATURAL = 223;
    public static readonly NEW = 224;
    public static readonly NEXT = 225;
    public static readonly NOT = 226;
    public static readonly NOTHING = 227;
    public static readonly NULL = 228;
    public static readonly NULLS = 229;
    public static readonly NUMERIC = 230;
    public static readonly OBJECT = 231;
    public static readonly OF = 232;
    public static readonly OFFSET = 233;
    public static readonly ON = 234;
    public static readonly ONE = 235;
    public static readonly ONLY = 236;
    public static readonly OPTIONS = 237;
    public static readonly OR = 238;
    public static readonly ORDER = 239;
    public static readonly ORDINAL = 240;
    public static readonly ORDINALITY = 241;
    public static readonly OUTER = 242;
    public static readonly OUTPUT = 243;
    public static readonly OVER = 244;
    public static readonly OVERLAPS = 245;
    public static readonly OVERLAY = 246;
    public static readonly OVERWRITE = 247;
    public static readonly OVERWRITING = 248;
    public static readonly PARTIAL = 249;
    public static readonly PARTITION = 250;
    public static readonly PARTITIONED = 251;
    public static readonly PARTITIONS = 252;
    public static readonly PASSING = 253;
    public static readonly PAST = 254;
    public static readonly PATTERN = 255;
    public static readonly PER = 256;
    public static readonly PERCENTILE_CONT = 257;
    public static readonly PERCENTILE_DISC = 258;
    public static readonly PERIOD = 259;
    public static readonly PERMUTE = 260;
    public static readonly PIVOT = 261;
    public static readonly PLACING = 262;
    public static readonly PLAN = 263;
    public static readonly PLAN_ADVICE = 264;
    public static readonly POSITION = 265;
    public static readonly PRECEDES = 266;
    public static readonly PRECEDING = 267;
    public static readonly PRECISION = 268;
    public static readonly PREV = 269;
    public static readonly PRIMARY = 270;
    public static readonly PROCEDURES = 271;
    public static readonly PYTHON = 272;
    public static readonly QUALIFY = 273;
    public static readonly QUARTER = 274;
    public static readonly QUARTERS = 275;
    public static readonly RANGE = 276;
    public static readonly RAW = 277;
    public static readonly REAL = 278;
    public static readonly RECURSIVE = 279;
    public static readonly REFRESH = 280;
    public static readonly REFRESH_MODE = 281;
    public static readonly REMOVE = 282;
    public static readonly RENAME = 283;
    public static readonly REPEATABLE = 284;
    public static readonly REPLACE = 285;
    public static readonly RESET = 286;
    public static readonly RESPECT = 287;
    public static readonly RESTRICT = 288;
    public static readonly RESUME = 289;
    public static readonly RESUME_OR_FROM_BEGINNING = 290;
    public static readonly RESUME_OR_FROM_NOW = 291;
    public static readonly RESUME_OR_FROM_TIMESTAMP = 292;
    public static readonly RETURNING = 293;
    public static readonly RIGHT = 294;
    public static readonly RLIKE = 295;
    public static readonly ROLLUP = 296;
    public static readonly ROW = 297;
    public static readonly ROWS = 298;
    public static readonly RUNNING = 299;
    public static readonly SAFE_CAST = 300;
    public static readonly SAFE_OFFSET = 301;
    public static readonly SAFE_ORDINAL = 302;
    public static readonly SATURDAY = 303;
    public static readonly SAVEPOINT = 304;
    public static readonly SCALA = 305;
    public static readonly SCALAR = 306;
    public static readonly SECOND = 307;
    public static readonly SECONDS = 308;
    public static readonly SELECT = 309;
    public static readonly SEPARATOR = 310;
    public static readonly SESSION = 311;
    public static readonly SESSION_USER = 312;
    public static readonly SET = 313;
    public static readonly SETS = 314;
    public static readonly SHOW = 315;
    public static readonly SIMILAR = 316;
    public static readonly SKIP_ = 317;
    public static readonly SMALLINT = 318;
    public static readonly SOME = 319;
    public static readonly SPECIFIC = 320;
    public static readonly SQL = 321;
    public static readonly SQL_BIGINT = 322;
    public static readonly SQL_BINARY = 323;
    public static readonly SQL_BOOLEAN = 324;
    public static readonly SQL_CHAR = 325;
    public static readonly SQL_DATE = 326;
    public static readonly SQL_DECIMAL = 327;
    public static readonly SQL_DOUBLE = 328;
    public static readonly SQL_FLOAT = 329;
    public static readonly SQL_INTEGER = 330;
    public static readonly SQL_INTERVAL_DAY = 331;
    public static readonly SQL_INTERVAL_DAY_TO_HOUR = 332;
    public static readonly SQL_INTERVAL_DAY_TO_MINUTE = 333;
    public static readonly SQL_INTERVAL_DAY_TO_SECOND = 334;
    public static readonly SQL_INTERVAL_HOUR = 335;
    public static readonly SQL_INTERVAL_HOUR_TO_MINUTE = 336;
    public static readonly SQL_INTERVAL_HOUR_TO_SECOND = 337;
    public static readonly SQL_INTERVAL_MINUTE = 338;
    public static readonly SQL_INTERVAL_MINUTE_TO_SECOND = 339;
    public static readonly SQL_INTERVAL_MONTH = 340;
    public static readonly SQL_INTERVAL_SECOND = 341;
    public static readonly SQL_INTERVAL_YEAR = 342;
    public static readonly SQL_INTERVAL_YEAR_TO_MONTH = 343;
    public static readonly SQL_NUMERIC = 344;
    public static readonly SQL_REAL = 345;
    public static readonly SQL_SMALLINT = 346;
    public static readonly SQL_TIME = 347;
    public static readonly SQL_TIMESTAMP = 348;
    public static readonly SQL_TINYINT = 349;
    public static readonly SQL_VARBINARY = 350;
    public static readonly SQL_VARCHAR = 351;
    public static readonly START_MODE = 352;
    public static readonly STATEMENT = 353;
    public static readonly STATISTICS = 354;
    public static readonly STOP = 355;
    public static readonly STREAM = 356;
    public static readonly STRING = 357;
    public static readonly STRUCTURED = 358;
    public static readonly SUBMULTISET = 359;
    public static readonly SUBSET = 360;
    public static readonly SUBSTITUTE = 361;
    public static readonly SUBSTRING = 362;
    public static readonly SUCCEEDS = 363;
    public static readonly SUNDAY = 364;
    public static readonly SUSPEND = 365;
    public static readonly SYMMETRIC = 366;
    public static readonly SYSTEM = 367;
    public static readonly SYSTEM_TIME = 368;
    public static readonly SYSTEM_USER = 369;
    public static readonly TABLE = 370;
    public static readonly TABLES = 371;
    public static readonly TABLESAMPLE = 372;
    public static readonly TEMPORARY = 373;
    public static readonly THEN = 374;
    public static readonly THURSDAY = 375;
    public static readonly TIME = 376;
    public static readonly TIMESTAMP = 377;
    public static readonly TIMESTAMPADD = 378;
    public static readonly TIMESTAMPDIFF = 379;
    public static readonly TIMESTAMP_DIFF = 380;
    public static readonly TIMESTAMP_LTZ = 381;
    public static readonly TIMESTAMP_TRUNC = 382;
    public static readonly TIME_DIFF = 383;
    public static readonly TIME_TRUNC = 384;
    public static readonly TINYINT = 385;
    public static readonly TO = 386;
    public static readonly TRAILING = 387;
    public static readonly TRANSLATE = 388;
    public static readonly TRIM = 389;
    public static readonly TRUE = 390;
    public static readonly TRUNCATE = 391;
    public static readonly TRY_CAST = 392;
    public static readonly TUESDAY = 393;
    public static readonly TUMBLE = 394;
    public static readonly UESCAPE = 395;
    public static readonly UNBOUNDED = 396;
    public static readonly UNCONDITIONAL = 397;
    public static readonly UNION = 398;
    public static readonly UNIQUE = 399;
    public static readonly UNKNOWN = 400;
    public static readonly UNLOAD = 401;
    public static readonly UNNEST = 402;
    public static readonly UNPIVOT = 403;
    public static readonly UPDATE = 404;
    public static readonly UPSERT = 405;
    public static readonly USE = 406;
    public static readonly USER = 407;
    public static readonly USING = 408;
    public static readonly UTF16 = 409;
    public static readonly UTF32 = 410;
    public static readonly UTF8 = 411;
    public static readonly VALUE = 412;
    public static readonly VALUES = 413;
    public static readonly VARBINARY = 414;
    public static readonly VARCHAR = 415;
    public static readonly VARIANT = 416;
    public static readonly VARYING = 417;
    public static readonly VIEW = 418;
    public static readonly VIEWS = 419;
    public static readonly VIRTUAL = 420;
    public static readonly WATERMARK = 421;
    public static readonly WATERMARKS = 422;
    public static readonly WEDNESDAY = 423;
    public static readonly WEEK = 424;
    public static readonly WEEKS = 425;
    public static readonly WHEN = 426;
    public static readonly WHERE = 427;
    public static readonly WINDOW = 428;
    public static readonly WITH = 429;
    public static readonly WITHIN = 430;
    public static readonly WITHOUT = 431;
    public static readonly WRAPPER = 432;
    public static readonly YEAR = 433;
    public static readonly YEARS = 434;
    public static readonly ZONE = 435;
    public static readonly WHITESPACE = 436;
    public static readonly HINT_BEG = 437;
    public static readonly COMMENT_END = 438;
    public static readonly FORMAL_COMMENT = 439;
    public static readonly MULTI_LINE_COMMENT = 440;
    public static readonly SINGLE_LINE_COMMENT = 441;
    public static readonly UNSIGNED_INTEGER_LITERAL = 442;
    public static readonly DECIMAL_NUMERIC_LITERAL = 443;
    public static readonly APPROX_NUMERIC_LITERAL = 444;
    public static readonly QUOTED_STRING = 445;
    public static readonly BINARY_STRING_LITERAL = 446;
    public static readonly PREFIXED_STRING_LITERAL = 447;
    public static readonly UNICODE_STRING_LITERAL = 448;
    public static readonly C_STYLE_ESCAPED_STRING_LITERAL = 449;
    public static readonly LPAREN = 450;
    public static readonly RPAREN = 451;
    public static readonly LBRACE_D = 452;
    public static readonly LBRACE_T = 453;
    public static readonly LBRACE_TS = 454;
    public static readonly LBRACE_FN = 455;
    public static readonly LBRACE = 456;
    public static readonly RBRACE = 457;
    public static readonly LBRACKET = 458;
    public static readonly RBRACKET = 459;
    public static readonly SEMICOLON = 460;
    public static readonly DOT = 461;
    public static readonly COMMA = 462;
    public static readonly EQ = 463;
    public static readonly GT = 464;
    public static readonly LT = 465;
    public static readonly HOOK = 466;
    public static readonly COLON = 467;
    public static readonly LE = 468;
    public static readonly GE = 469;
    public static readonly NE = 470;
    public static readonly NE2 = 471;
    public static readonly PLUS = 472;
    public static readonly MINUS = 473;
    public static readonly STAR = 474;
    public static readonly SLASH = 475;
    public static readonly PERCENT_REMAINDER = 476;
    public static readonly CONCAT = 477;
    public static readonly NAMED_ARGUMENT_ASSIGNMENT = 478;
    public static readonly DOUBLE_PERIOD = 479;
    public static readonly QUOTE = 480;
    public static readonly DOUBLE_QUOTE = 481;
    public static readonly VERTICAL_BAR = 482;
    public static readonly CARET = 483;
    public static readonly DOLLAR = 484;
    public static readonly BACK_QUOTED_IDENTIFIER = 485;
    public static readonly UNICODE_QUOTED_IDENTIFIER = 486;
    public static readonly IDENTIFIER = 487;
    public static readonly COLLATION_ID = 488;
    public static readonly UNKNOWN_CHARACTER = 489;
    public static readonly channelNames = [
        "DEFAULT_TOKEN_CHANNEL", "HIDDEN"
    ];
    public static readonly literalNames = [
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, "'/*+'", "'*/'", 
        null, null, null, null, null, null, null, null, null, null, null, 
        "'('", "')'", null, null, null, null, "'{'", "'}'", "'['", "']'", 
        "';'", "'.'", "','", "'='", "'>'", "'<'", "'?'", "':'", "'<='", 
        "'>='", "'<>'", "'!='", "'+'", "'-'", "'*'", "'/'", "'%'", "'||'", 
        "'=>'", "'..'", "'''", "'\"'", "'|'", "'^'", "'$'"
    ];
    public static readonly symbolicNames = [
        null, "UNCLOSED_COMMENT", "UNCLOSED_IDENTIFIER", "RESERVED_WORD", 
        "RESERVED_FUNCTION_NAME", "A", "ABSENT", "ADD", "AFTER", "ALL", 
        "ALLOW", "ALTER", "ANALYZE", "AND", "ANY", "ARRAY", "ARRAY_AGG", 
        "ARTIFACT", "AS", "ASC", "ASYMMETRIC", "BEGIN", "BERNOULLI", "BETWEEN", 
        "BIGINT", "BINARY", "BITMAP", "BOOLEAN", "BOTH", "BUCKETS", "BY", 
        "BYTES", "CALL", "CASCADE", "CASE", "CAST", "CATALOG", "CATALOGS", 
        "CEIL", "CEILING", "CENTURY", "CHANGELOG_MODE", "CHAR", "CHARACTER", 
        "CLASSIFIER", "COLUMNS", "COMMENT", "COMPACT", "COMPILE", "COMPUTE", 
        "CONDITIONAL", "CONFLICT", "CONNECTION", "CONNECTIONS", "CONSTRAINT", 
        "CONSTRAINTS", "CONTAINS", "CONTAINS_SUBSTR", "CONTINUOUS", "CONVERT", 
        "CREATE", "CROSS", "CUBE", "CURRENT", "CURRENT_CATALOG", "CURRENT_DATE", 
        "CURRENT_DEFAULT_TRANSFORM_GROUP", "CURRENT_PATH", "CURRENT_ROLE", 
        "CURRENT_SCHEMA", "CURRENT_TIME", "CURRENT_TIMESTAMP", "CURRENT_USER", 
        "CURSOR", "DATABASE", "DATABASES", "DATE", "DATETIME", "DATETIME_DIFF", 
        "DATETIME_TRUNC", "DATE_DIFF", "DATE_TRUNC", "DAY", "DAYOFWEEK", 
        "DAYOFYEAR", "DAYS", "DEC", "DECADE", "DECIMAL", "DEDUPLICATE", 
        "DEFAULT_", "DEFINE", "DELETE", "DESC", "DESCRIBE", "DISALLOW", 
        "DISTINCT", "DISTRIBUTED", "DISTRIBUTION", "DO", "DOUBLE", "DOW", 
        "DOY", "DRAIN", "DROP", "ELSE", "EMPTY", "ENCODING", "END", "ENFORCED", 
        "EPOCH", "EQUALS", "ERROR", "ESCAPE", "ESTIMATED_COST", "EXCEPT", 
        "EXCLUDE", "EXCLUDING", "EXECUTE", "EXISTS", "EXPLAIN", "EXTEND", 
        "EXTENDED", "EXTRACT", "FALSE", "FETCH", "FILTER", "FINAL", "FIRST", 
        "FLOAT", "FLOOR", "FOLLOWING", "FOR", "FORMAT", "FRESHNESS", "FRIDAY", 
        "FROM", "FROM_BEGINNING", "FROM_NOW", "FROM_TIMESTAMP", "FULL", 
        "FUNCTION", "FUNCTIONS", "GENERATED", "GROUP", "GROUPING", "HASH", 
        "HAVING", "HOP", "HOUR", "HOURS", "IF", "IGNORE", "ILIKE", "IMMEDIATELY", 
        "IN", "INCLUDE", "INCLUDING", "INNER", "INPUT", "INSERT", "INT", 
        "INTEGER", "INTERSECT", "INTERVAL", "INTO", "IS", "ISODOW", "ISOYEAR", 
        "JAR", "JARS", "JAVA", "JOB", "JOBS", "JOIN", "JSON", "JSON_ARRAY", 
        "JSON_ARRAYAGG", "JSON_EXECUTION_PLAN", "JSON_EXISTS", "JSON_OBJECT", 
        "JSON_OBJECTAGG", "JSON_QUERY", "JSON_SCOPE", "JSON_VALUE", "KEY", 
        "LANGUAGE", "LAST", "LATERAL", "LEADING", "LEFT", "LIKE", "LIMIT", 
        "LOAD", "LOCAL", "LOCALTIME", "LOCALTIMESTAMP", "MAP", "MATCH", 
        "MATCHED", "MATCH_NUMBER", "MATCH_RECOGNIZE", "MATERIALIZED", "MEASURES", 
        "MEMBER", "MERGE", "METADATA", "MICROSECOND", "MILLENNIUM", "MILLISECOND", 
        "SET_MINUS", "MINUTE", "MINUTES", "MODEL", "MODELS", "MODIFY", "MODULE", 
        "MODULES", "MONDAY", "MONTH", "MONTHS", "MULTISET", "NANOSECOND", 
        "NATURAL", "NEW", "NEXT", "NOT", "NOTHING", "NULL", "NULLS", "NUMERIC", 
        "OBJECT", "OF", "OFFSET", "ON", "ONE", "ONLY", "OPTIONS", "OR", 
        "ORDER", "ORDINAL", "ORDINALITY", "OUTER", "OUTPUT", "OVER", "OVERLAPS", 
        "OVERLAY", "OVERWRITE", "OVERWRITING", "PARTIAL", "PARTITION", "PARTITIONED", 
        "PARTITIONS", "PASSING", "PAST", "PATTERN", "PER", "PERCENTILE_CONT", 
        "PERCENTILE_DISC", "PERIOD", "PERMUTE", "PIVOT", "PLACING", "PLAN", 
        "PLAN_ADVICE", "POSITION", "PRECEDES", "PRECEDING", "PRECISION", 
        "PREV", "PRIMARY", "PROCEDURES", "PYTHON", "QUALIFY", "QUARTER", 
        "QUARTERS", "RANGE", "RAW", "REAL", "RECURSIVE", "REFRESH", "REFRESH_MODE", 
        "REMOVE", "RENAME", "REPEATABLE", "REPLACE", "RESET", "RESPECT", 
        "RESTRICT", "RESUME", "RESUME_OR_FROM_BEGINNING", "RESUME_OR_FROM_NOW", 
        "RESUME_OR_FROM_TIMESTAMP", "RETURNING", "RIGHT", "RLIKE", "ROLLUP", 
        "ROW", "ROWS", "RUNNING", "SAFE_CAST", "SAFE_OFFSET", "SAFE_ORDINAL", 
        "SATURDAY", "SAVEPOINT", "SCALA", "SCALAR", "SECOND", "SECONDS", 
        "SELECT", "SEPARATOR", "SESSION", "SESSION_USER", "SET", "SETS", 
        "SHOW", "SIMILAR", "SKIP_", "SMALLINT", "SOME", "SPECIFIC", "SQL", 
        "SQL_BIGINT", "SQL_BINARY", "SQL_BOOLEAN", "SQL_CHAR", "SQL_DATE", 
        "SQL_DECIMAL", "SQL_DOUBLE", "SQL_FLOAT", "SQL_INTEGER", "SQL_INTERVAL_DAY", 
        "SQL_INTERVAL_DAY_TO_HOUR", "SQL_INTERVAL_DAY_TO_MINUTE", "SQL_INTERVAL_DAY_TO_SECOND", 
        "SQL_INTERVAL_HOUR", "SQL_INTERVAL_HOUR_TO_MINUTE", "SQL_INTERVAL_HOUR_TO_SECOND", 
        "SQL_INTERVAL_MINUTE", "SQL_INTERVAL_MINUTE_TO_SECOND", "SQL_INTERVAL_MONTH", 
        "SQL_INTERVAL_SECOND", "SQL_INTERVAL_YEAR", "SQL_INTERVAL_YEAR_TO_MONTH", 
        "SQL_NUMERIC", "SQL_REAL", "SQL_SMALLINT", "SQL_TIME", "SQL_TIMESTAMP", 
        "SQL_TINYINT", "SQL_VARBINARY", "SQL_VARCHAR", "START_MODE", "STATEMENT", 
        "STATISTICS", "STOP", "STREAM", "STRING", "STRUCTURED", "SUBMULTISET", 
        "SUBSET", "SUBSTITUTE", "SUBSTRING", "SUCCEEDS", "SUNDAY", "SUSPEND", 
        "SYMMETRIC", "SYSTEM", "SYSTEM_TIME", "SYSTEM_USER", "TABLE", "TABLES", 
        "TABLESAMPLE", "TEMPORARY", "THEN", "THURSDAY", "TIME", "TIMESTAMP", 
        "TIMESTAMPADD", "TIMESTAMPDIFF", "TIMESTAMP_DIFF", "TIMESTAMP_LTZ", 
        "TIMESTAMP_TRUNC", "TIME_DIFF", "TIME_TRUNC", "TINYINT", "TO", "TRAILING", 
        "TRANSLATE", "TRIM", "TRUE", "TRUNCATE", "TRY_CAST", "TUESDAY", 
        "TUMBLE", "UESCAPE", "UNBOUNDED", "UNCONDITIONAL", "UNION", "UNIQUE", 
        "UNKNOWN", "UNLOAD", "UNNEST", "UNPIVOT", "UPDATE", "UPSERT", "USE", 
        "USER", "USING", "UTF16", "UTF32", "UTF8", "VALUE", "VALUES", "VARBINARY", 
        "VARCHAR", "VARIANT", "VARYING", "VIEW", "VIEWS", "VIRTUAL", "WATERMARK", 
        "WATERMARKS", "WEDNESDAY", "WEEK", "WEEKS", "WHEN", "WHERE", "WINDOW", 
        "WITH", "WITHIN", "WITHOUT", "WRAPPER", "YEAR", "YEARS", "ZONE", 
        "WHITESPACE", "HINT_BEG", "COMMENT_END", "FORMAL_COMMENT", "MULTI_LINE_COMMENT", 
        "SINGLE_LINE_COMMENT", "UNSIGNED_INTEGER_LITERAL", "DECIMAL_NUMERIC_LITERAL", 
        "APPROX_NUMERIC_LITERAL", "QUOTED_STRING", "BINARY_STRING_LITERAL", 
        "PREFIXED_STRING_LITERAL", "UNICODE_STRING_LITERAL", "C_STYLE_ESCAPED_STRING_LITERAL", 
        "LPAREN", "RPAREN", "LBRACE_D", "LBRACE_T", "LBRACE_TS", "LBRACE_FN", 
        "LBRACE", "RBRACE", "LBRACKET", "RBRACKET", "SEMICOLON", "DOT", 
        "COMMA", "EQ", "GT", "LT", "HOOK", "COLON", "LE", "GE", "NE", "NE2", 
        "PLUS", "MINUS", "STAR", "SLASH", "PERCENT_REMAINDER", "CONCAT", 
        "NAMED_ARGUMENT_ASSIGNMENT", "DOUBLE_PERIOD", "QUOTE", "DOUBLE_QUOTE", 
        "VERTICAL_BAR", "CARET", "DOLLAR", "BACK_QUOTED_IDENTIFIER", "UNICODE_QUOTED_IDENTIFIER", 
        "IDENTIFIER", "COLLATION_ID", "UNKNOWN_CHARACTER"
    ];
    public static readonly modeNames = [
        "DEFAULT_MODE",
    ];
    public static readonly ruleNames = [
        "WHITESPACE", "HINT_BEG", "COMMENT_END", "FORMAL_COMMENT", "MULTI_LINE_COMMENT", 
        "SINGLE_LINE_COMMENT", "UNSIGNED_INTEGER_LITERAL", "DECIMAL_NUMERIC_LITERAL", 
        "APPROX_NUMERIC_LITERAL", "QUOTED_STRING", "BINARY_STRING_LITERAL", 
        "PREFIXED_STRING_LITERAL", "UNICODE_STRING_LITERAL", "C_STYLE_ESCAPED_STRING_LITERAL", 
        "LPAREN", "RPAREN", "LBRACE_D", "LBRACE_T", "LBRACE_TS", "LBRACE_FN", 
        "LBRACE", "RBRACE", "LBRACKET", "RBRACKET", "SEMICOLON", "DOT", 
        "COMMA", "EQ", "GT", "LT", "HOOK", "COLON", "LE", "GE", "NE", "NE2", 
        "PLUS", "MINUS", "STAR", "SLASH", "PERCENT_REMAINDER", "CONCAT", 
        "NAMED_ARGUMENT_ASSIGNMENT", "DOUBLE_PERIOD", "QUOTE", "DOUBLE_QUOTE", 
        "VERTICAL_BAR", "CARET", "DOLLAR", "BACK_QUOTED_IDENTIFIER", "UNICODE_QUOTED_IDENTIFIER", 
        "IDENTIFIER", "COLLATION_ID", "UNKNOWN_CHARACTER", "Quoted", "Decimal", 
        "Letter", "Digit",
    ];
    public constructor(input: antlr.CharStream) {
        super(input);
        this.interpreter = new antlr.LexerATNSimulator(this, FlinkSqlLexer._ATN, FlinkSqlLexer.decisionsToDFA, new antlr.PredictionContextCache());
    }
    public get grammarFileName(): string { return "FlinkSqlLexer.g4"; }
    public get literalNames(): (string | null)[] { return FlinkSqlLexer.literalNames; }
    public get symbolicNames(): (string | null)[] { return FlinkSqlLexer.symbolicNames; }
    public get ruleNames(): string[] { return FlinkSqlLexer.ruleNames; }
    public get serializedATN(): number[] { return FlinkSqlLexer._serializedATN; }
    public get channelNames(): string[] { return FlinkSqlLexer.channelNames; }
    public get modeNames(): string[] { return FlinkSqlLexer.modeNames; }
    public static readonly _serializedATN: number[] = [
        4,0,489,444,6,-1,2,0,7,0,2,1,7,1,2,2,7,2,2,3,7,3,2,4,7,4,2,5,7,5,
        2,6,7,6,2,7,7,7,2,8,7,8,2,9,7,9,2,10,7,10,2,11,7,11,2,12,7,12,2,
        13,7,13,2,14,7,14,2,15,7,15,2,16,7,16,2,17,7,17,2,18,7,18,2,19,7,
        19,2,20,7,20,2,21,7,21,2,22,7,22,2,23,7,23,2,24,7,24,2,25,7,25,2,
        26,7,26,2,27,7,27,2,28,7,28,2,29,7,29,2,30,7,30,2,31,7,31,2,32,7,
        32,2,33,7,33,2,34,7,34,2,35,7,35,2,36,7,36,2,37,7,37,2,38,7,38,2,
        39,7,39,2,40,7,40,2,41,7,41,2,42,7,42,2,43,7,43,2,44,7,44,2,45,7,
        45,2,46,7,46,2,47,7,47,2,48,7,48,2,49,7,49,2,50,7,50,2,51,7,51,2,
        52,7,52,2,53,7,53,2,54,7,54,2,55,7,55,2,56,7,56,2,57,7,57,1,0,4,
        0,119,8,0,11,0,12,0,120,1,0,1,0,1,1,1,1,1,1,1,1,1,2,1,2,1,2,1,3,
        1,3,1,3,1,3,1,3,1,3,5,3,138,8,3,10,3,12,3,141,9,3,1,3,1,3,1,3,1,
        3,1,3,1,4,1,4,1,4,1,4,1,4,5,4,153,8,4,10,4,12,4,156,9,4,3,4,158,
        8,4,1,4,1,4,1,4,1,4,1,4,1,5,1,5,1,5,1,5,3,5,169,8,5,1,5,5,5,172,
        8,5,10,5,12,5,175,9,5,1,5,1,5,1,6,4,6,180,8,6,11,6,12,6,181,1,7,
        1,7,1,8,4,8,187,8,8,11,8,12,8,188,1,8,3,8,192,8,8,1,8,1,8,3,8,196,
        8,8,1,8,4,8,199,8,8,11,8,12,8,200,1,9,1,9,1,10,1,10,1,10,1,11,1,
        11,1,11,5,11,211,8,11,10,11,12,11,214,9,11,1,11,3,11,217,8,11,1,
        11,1,11,1,12,1,12,1,12,1,12,1,13,1,13,1,13,1,13,1,13,1,13,1,13,5,
        13,232,8,13,10,13,12,13,235,9,13,1,13,1,13,1,14,1,14,1,15,1,15,1,
        16,1,16,5,16,245,8,16,10,16,12,16,248,9,16,1,16,1,16,1,17,1,17,5,
        17,254,8,17,10,17,12,17,257,9,17,1,17,1,17,1,18,1,18,5,18,263,8,
        18,10,18,12,18,266,9,18,1,18,1,18,1,18,1,19,1,19,5,19,273,8,19,10,
        19,12,19,276,9,19,1,19,1,19,1,19,1,20,1,20,1,21,1,21,1,22,1,22,1,
        23,1,23,1,24,1,24,1,25,1,25,1,26,1,26,1,27,1,27,1,28,1,28,1,29,1,
        29,1,30,1,30,1,31,1,31,1,32,1,32,1,32,1,33,1,33,1,33,1,34,1,34,1,
        34,1,35,1,35,1,35,1,36,1,36,1,37,1,37,1,38,1,38,1,39,1,39,1,40,1,
        40,1,41,1,41,1,41,1,42,1,42,1,42,1,43,1,43,1,43,1,44,1,44,1,45,1,
        45,1,46,1,46,1,47,1,47,1,48,1,48,1,49,1,49,1,49,1,49,4,49,350,8,
        49,11,49,12,49,351,1,49,1,49,1,50,1,50,1,50,1,50,1,50,1,50,4,50,
        362,8,50,11,50,12,50,363,1,50,1,50,1,51,1,51,1,51,5,51,371,8,51,
        10,51,12,51,374,9,51,1,52,1,52,4,52,378,8,52,11,52,12,52,379,1,52,
        1,52,1,52,5,52,385,8,52,10,52,12,52,388,9,52,1,52,1,52,1,52,4,52,
        393,8,52,11,52,12,52,394,1,52,1,52,1,52,1,52,4,52,401,8,52,11,52,
        12,52,402,3,52,405,8,52,1,53,1,53,1,54,1,54,1,54,1,54,5,54,413,8,
        54,10,54,12,54,416,9,54,1,54,1,54,1,55,4,55,421,8,55,11,55,12,55,
        422,1,55,1,55,5,55,427,8,55,10,55,12,55,430,9,55,1,55,1,55,4,55,
        434,8,55,11,55,12,55,435,3,55,438,8,55,1,56,1,56,1,57,3,57,443,8,
        57,2,139,154,0,58,1,436,3,437,5,438,7,439,9,440,11,441,13,442,15,
        443,17,444,19,445,21,446,23,447,25,448,27,449,29,450,31,451,33,452,
        35,453,37,454,39,455,41,456,43,457,45,458,47,459,49,460,51,461,53,
        462,55,463,57,464,59,465,61,466,63,467,65,468,67,469,69,470,71,471,
        73,472,75,473,77,474,79,475,81,476,83,477,85,478,87,479,89,480,91,
        481,93,482,95,483,97,484,99,485,101,486,103,487,105,488,107,489,
        109,0,111,0,113,0,115,0,1,0,23,3,0,9,10,12,13,32,32,1,0,47,47,1,
        0,42,43,2,0,10,10,13,13,1,0,48,57,2,0,69,69,101,101,2,0,43,43,45,
        45,2,0,88,88,120,120,3,0,48,57,65,90,97,122,5,0,45,46,48,58,65,90,
        95,95,97,122,2,0,78,78,110,110,2,0,85,85,117,117,2,0,39,39,92,92,
        2,0,68,68,100,100,2,0,84,84,116,116,2,0,83,83,115,115,2,0,70,70,
        102,102,3,0,10,10,13,13,96,96,3,0,10,10,13,13,34,34,3,0,45,46,58,
        58,95,95,1,0,39,39,12,0,36,36,65,90,95,95,97,122,192,214,216,246,
        248,8191,12352,12687,13056,13183,13312,15661,19968,40959,63744,64255,
        15,0,48,57,1632,1641,1776,1785,2406,2415,2534,2543,2662,2671,2790,
        2799,2918,2927,3047,3055,3174,3183,3302,3311,3430,3439,3664,3673,
        3792,3801,4160,4169,482,0,1,1,0,0,0,0,3,1,0,0,0,0,5,1,0,0,0,0,7,
        1,0,0,0,0,9,1,0,0,0,0,11,1,0,0,0,0,13,1,0,0,0,0,15,1,0,0,0,0,17,
        1,0,0,0,0,19,1,0,0,0,0,21,1,0,0,0,0,23,1,0,0,0,0,25,1,0,0,0,0,27,
        1,0,0,0,0,29,1,0,0,0,0,31,1,0,0,0,0,33,1,0,0,0,0,35,1,0,0,0,0,37,
        1,0,0,0,0,39,1,0,0,0,0,41,1,0,0,0,0,43,1,0,0,0,0,45,1,0,0,0,0,47,
        1,0,0,0,0,49,1,0,0,0,0,51,1,0,0,0,0,53,1,0,0,0,0,55,1,0,0,0,0,57,
        1,0,0,0,0,59,1,0,0,0,0,61,1,0,0,0,0,63,1,0,0,0,0,65,1,0,0,0,0,67,
        1,0,0,0,0,69,1,0,0,0,0,71,1,0,0,0,0,73,1,0,0,0,0,75,1,0,0,0,0,77,
        1,0,0,0,0,79,1,0,0,0,0,81,1,0,0,0,0,83,1,0,0,0,0,85,1,0,0,0,0,87,
        1,0,0,0,0,89,1,0,0,0,0,91,1,0,0,0,0,93,1,0,0,0,0,95,1,0,0,0,0,97,
        1,0,0,0,0,99,1,0,0,0,0,101,1,0,0,0,0,103,1,0,0,0,0,105,1,0,0,0,0,
        107,1,0,0,0,1,118,1,0,0,0,3,124,1,0,0,0,5,128,1,0,0,0,7,131,1,0,
        0,0,9,147,1,0,0,0,11,168,1,0,0,0,13,179,1,0,0,0,15,183,1,0,0,0,17,
        191,1,0,0,0,19,202,1,0,0,0,21,204,1,0,0,0,23,216,1,0,0,0,25,220,
        1,0,0,0,27,224,1,0,0,0,29,238,1,0,0,0,31,240,1,0,0,0,33,242,1,0,
        0,0,35,251,1,0,0,0,37,260,1,0,0,0,39,270,1,0,0,0,41,280,1,0,0,0,
        43,282,1,0,0,0,45,284,1,0,0,0,47,286,1,0,0,0,49,288,1,0,0,0,51,290,
        1,0,0,0,53,292,1,0,0,0,55,294,1,0,0,0,57,296,1,0,0,0,59,298,1,0,
        0,0,61,300,1,0,0,0,63,302,1,0,0,0,65,304,1,0,0,0,67,307,1,0,0,0,
        69,310,1,0,0,0,71,313,1,0,0,0,73,316,1,0,0,0,75,318,1,0,0,0,77,320,
        1,0,0,0,79,322,1,0,0,0,81,324,1,0,0,0,83,326,1,0,0,0,85,329,1,0,
        0,0,87,332,1,0,0,0,89,335,1,0,0,0,91,337,1,0,0,0,93,339,1,0,0,0,
        95,341,1,0,0,0,97,343,1,0,0,0,99,345,1,0,0,0,101,355,1,0,0,0,103,
        367,1,0,0,0,105,377,1,0,0,0,107,406,1,0,0,0,109,408,1,0,0,0,111,
        437,1,0,0,0,113,439,1,0,0,0,115,442,1,0,0,0,117,119,7,0,0,0,118,
        117,1,0,0,0,119,120,1,0,0,0,120,118,1,0,0,0,120,121,1,0,0,0,121,
        122,1,0,0,0,122,123,6,0,0,0,123,2,1,0,0,0,124,125,5,47,0,0,125,126,
        5,42,0,0,126,127,5,43,0,0,127,4,1,0,0,0,128,129,5,42,0,0,129,130,
        5,47,0,0,130,6,1,0,0,0,131,132,5,47,0,0,132,133,5,42,0,0,133,134,
        5,42,0,0,134,135,1,0,0,0,135,139,8,1,0,0,136,138,9,0,0,0,137,136,
        1,0,0,0,138,141,1,0,0,0,139,140,1,0,0,0,139,137,1,0,0,0,140,142,
        1,0,0,0,141,139,1,0,0,0,142,143,5,42,0,0,143,144,5,47,0,0,144,145,
        1,0,0,0,145,146,6,3,1,0,146,8,1,0,0,0,147,148,5,47,0,0,148,149,5,
        42,0,0,149,157,1,0,0,0,150,154,8,2,0,0,151,153,9,0,0,0,152,151,1,
        0,0,0,153,156,1,0,0,0,154,155,1,0,0,0,154,152,1,0,0,0,155,158,1,
        0,0,0,156,154,1,0,0,0,157,150,1,0,0,0,157,158,1,0,0,0,158,159,1,
        0,0,0,159,160,5,42,0,0,160,161,5,47,0,0,161,162,1,0,0,0,162,163,
        6,4,1,0,163,10,1,0,0,0,164,165,5,47,0,0,165,169,5,47,0,0,166,167,
        5,45,0,0,167,169,5,45,0,0,168,164,1,0,0,0,168,166,1,0,0,0,169,173,
        1,0,0,0,170,172,8,3,0,0,171,170,1,0,0,0,172,175,1,0,0,0,173,171,
        1,0,0,0,173,174,1,0,0,0,174,176,1,0,0,0,175,173,1,0,0,0,176,177,
        6,5,1,0,177,12,1,0,0,0,178,180,7,4,0,0,179,178,1,0,0,0,180,181,1,
        0,0,0,181,179,1,0,0,0,181,182,1,0,0,0,182,14,1,0,0,0,183,184,3,111,
        55,0,184,16,1,0,0,0,185,187,7,4,0,0,186,185,1,0,0,0,187,188,1,0,
        0,0,188,186,1,0,0,0,188,189,1,0,0,0,189,192,1,0,0,0,190,192,3,111,
        55,0,191,186,1,0,0,0,191,190,1,0,0,0,192,193,1,0,0,0,193,195,7,5,
        0,0,194,196,7,6,0,0,195,194,1,0,0,0,195,196,1,0,0,0,196,198,1,0,
        0,0,197,199,7,4,0,0,198,197,1,0,0,0,199,200,1,0,0,0,200,198,1,0,
        0,0,200,201,1,0,0,0,201,18,1,0,0,0,202,203,3,109,54,0,203,20,1,0,
        0,0,204,205,7,7,0,0,205,206,3,109,54,0,206,22,1,0,0,0,207,208,5,
        95,0,0,208,212,7,8,0,0,209,211,7,9,0,0,210,209,1,0,0,0,211,214,1,
        0,0,0,212,210,1,0,0,0,212,213,1,0,0,0,213,217,1,0,0,0,214,212,1,
        0,0,0,215,217,7,10,0,0,216,207,1,0,0,0,216,215,1,0,0,0,217,218,1,
        0,0,0,218,219,3,109,54,0,219,24,1,0,0,0,220,221,7,11,0,0,221,222,
        5,38,0,0,222,223,3,109,54,0,223,26,1,0,0,0,224,225,7,5,0,0,225,233,
        5,39,0,0,226,232,8,12,0,0,227,228,5,92,0,0,228,232,9,0,0,0,229,230,
        5,39,0,0,230,232,5,39,0,0,231,226,1,0,0,0,231,227,1,0,0,0,231,229,
        1,0,0,0,232,235,1,0,0,0,233,231,1,0,0,0,233,234,1,0,0,0,234,236,
        1,0,0,0,235,233,1,0,0,0,236,237,5,39,0,0,237,28,1,0,0,0,238,239,
        5,40,0,0,239,30,1,0,0,0,240,241,5,41,0,0,241,32,1,0,0,0,242,246,
        5,123,0,0,243,245,5,32,0,0,244,243,1,0,0,0,245,248,1,0,0,0,246,244,
        1,0,0,0,246,247,1,0,0,0,247,249,1,0,0,0,248,246,1,0,0,0,249,250,
        7,13,0,0,250,34,1,0,0,0,251,255,5,123,0,0,252,254,5,32,0,0,253,252,
        1,0,0,0,254,257,1,0,0,0,255,253,1,0,0,0,255,256,1,0,0,0,256,258,
        1,0,0,0,257,255,1,0,0,0,258,259,7,14,0,0,259,36,1,0,0,0,260,264,
        5,123,0,0,261,263,5,32,0,0,262,261,1,0,0,0,263,266,1,0,0,0,264,262,
        1,0,0,0,264,265,1,0,0,0,265,267,1,0,0,0,266,264,1,0,0,0,267,268,
        7,14,0,0,268,269,7,15,0,0,269,38,1,0,0,0,270,274,5,123,0,0,271,273,
        5,32,0,0,272,271,1,0,0,0,273,276,1,0,0,0,274,272,1,0,0,0,274,275,
        1,0,0,0,275,277,1,0,0,0,276,274,1,0,0,0,277,278,7,16,0,0,278,279,
        7,10,0,0,279,40,1,0,0,0,280,281,5,123,0,0,281,42,1,0,0,0,282,283,
        5,125,0,0,283,44,1,0,0,0,284,285,5,91,0,0,285,46,1,0,0,0,286,287,
        5,93,0,0,287,48,1,0,0,0,288,289,5,59,0,0,289,50,1,0,0,0,290,291,
        5,46,0,0,291,52,1,0,0,0,292,293,5,44,0,0,293,54,1,0,0,0,294,295,
        5,61,0,0,295,56,1,0,0,0,296,297,5,62,0,0,297,58,1,0,0,0,298,299,
        5,60,0,0,299,60,1,0,0,0,300,301,5,63,0,0,301,62,1,0,0,0,302,303,
        5,58,0,0,303,64,1,0,0,0,304,305,5,60,0,0,305,306,5,61,0,0,306,66,
        1,0,0,0,307,308,5,62,0,0,308,309,5,61,0,0,309,68,1,0,0,0,310,311,
        5,60,0,0,311,312,5,62,0,0,312,70,1,0,0,0,313,314,5,33,0,0,314,315,
        5,61,0,0,315,72,1,0,0,0,316,317,5,43,0,0,317,74,1,0,0,0,318,319,
        5,45,0,0,319,76,1,0,0,0,320,321,5,42,0,0,321,78,1,0,0,0,322,323,
        5,47,0,0,323,80,1,0,0,0,324,325,5,37,0,0,325,82,1,0,0,0,326,327,
        5,124,0,0,327,328,5,124,0,0,328,84,1,0,0,0,329,330,5,61,0,0,330,
        331,5,62,0,0,331,86,1,0,0,0,332,333,5,46,0,0,333,334,5,46,0,0,334,
        88,1,0,0,0,335,336,5,39,0,0,336,90,1,0,0,0,337,338,5,34,0,0,338,
        92,1,0,0,0,339,340,5,124,0,0,340,94,1,0,0,0,341,342,5,94,0,0,342,
        96,1,0,0,0,343,344,5,36,0,0,344,98,1,0,0,0,345,349,5,96,0,0,346,
        350,8,17,0,0,347,348,5,96,0,0,348,350,5,96,0,0,349,346,1,0,0,0,349,
        347,1,0,0,0,350,351,1,0,0,0,351,349,1,0,0,0,351,352,1,0,0,0,352,
        353,1,0,0,0,353,354,5,96,0,0,354,100,1,0,0,0,355,356,7,11,0,0,356,
        357,5,38,0,0,357,361,5,34,0,0,358,362,8,18,0,0,359,360,5,34,0,0,
        360,362,5,34,0,0,361,358,1,0,0,0,361,359,1,0,0,0,362,363,1,0,0,0,
        363,361,1,0,0,0,363,364,1,0,0,0,364,365,1,0,0,0,365,366,5,34,0,0,
        366,102,1,0,0,0,367,372,3,113,56,0,368,371,3,113,56,0,369,371,3,
        115,57,0,370,368,1,0,0,0,370,369,1,0,0,0,371,374,1,0,0,0,372,370,
        1,0,0,0,372,373,1,0,0,0,373,104,1,0,0,0,374,372,1,0,0,0,375,378,
        3,113,56,0,376,378,3,115,57,0,377,375,1,0,0,0,377,376,1,0,0,0,378,
        379,1,0,0,0,379,377,1,0,0,0,379,380,1,0,0,0,380,386,1,0,0,0,381,
        385,3,113,56,0,382,385,3,115,57,0,383,385,7,19,0,0,384,381,1,0,0,
        0,384,382,1,0,0,0,384,383,1,0,0,0,385,388,1,0,0,0,386,384,1,0,0,
        0,386,387,1,0,0,0,387,389,1,0,0,0,388,386,1,0,0,0,389,392,5,36,0,
        0,390,393,3,113,56,0,391,393,5,95,0,0,392,390,1,0,0,0,392,391,1,
        0,0,0,393,394,1,0,0,0,394,392,1,0,0,0,394,395,1,0,0,0,395,404,1,
        0,0,0,396,400,5,36,0,0,397,401,3,113,56,0,398,401,3,115,57,0,399,
        401,5,95,0,0,400,397,1,0,0,0,400,398,1,0,0,0,400,399,1,0,0,0,401,
        402,1,0,0,0,402,400,1,0,0,0,402,403,1,0,0,0,403,405,1,0,0,0,404,
        396,1,0,0,0,404,405,1,0,0,0,405,106,1,0,0,0,406,407,9,0,0,0,407,
        108,1,0,0,0,408,414,5,39,0,0,409,413,8,20,0,0,410,411,5,39,0,0,411,
        413,5,39,0,0,412,409,1,0,0,0,412,410,1,0,0,0,413,416,1,0,0,0,414,
        412,1,0,0,0,414,415,1,0,0,0,415,417,1,0,0,0,416,414,1,0,0,0,417,
        418,5,39,0,0,418,110,1,0,0,0,419,421,7,4,0,0,420,419,1,0,0,0,421,
        422,1,0,0,0,422,420,1,0,0,0,422,423,1,0,0,0,423,424,1,0,0,0,424,
        428,5,46,0,0,425,427,7,4,0,0,426,425,1,0,0,0,427,430,1,0,0,0,428,
        426,1,0,0,0,428,429,1,0,0,0,429,438,1,0,0,0,430,428,1,0,0,0,431,
        433,5,46,0,0,432,434,7,4,0,0,433,432,1,0,0,0,434,435,1,0,0,0,435,
        433,1,0,0,0,435,436,1,0,0,0,436,438,1,0,0,0,437,420,1,0,0,0,437,
        431,1,0,0,0,438,112,1,0,0,0,439,440,7,21,0,0,440,114,1,0,0,0,441,
        443,7,22,0,0,442,441,1,0,0,0,443,116,1,0,0,0,42,0,120,139,154,157,
        168,173,181,188,191,195,200,212,216,231,233,246,255,264,274,349,
        351,361,363,370,372,377,379,384,386,392,394,400,402,404,412,414,
        422,428,435,437,442,2,6,0,0,0,1,0
    ];
    private static __ATN: antlr.ATN;
    public static get _ATN(): antlr.ATN {
        if (!FlinkSqlLexer.__ATN) {
            FlinkSqlLexer.__ATN = new antlr.ATNDeserializer().deserialize(FlinkSqlLexer._serializedATN);
        }
        return FlinkSqlLexer.__ATN;
    }
    private static readonly vocabulary = new antlr.Vocabulary(FlinkSqlLexer.literalNames, FlinkSqlLexer.symbolicNames, []);
    public override get vocabulary(): antlr.Vocabulary {
        return FlinkSqlLexer.vocabulary;
    }
    private static readonly decisionsToDFA = FlinkSqlLexer._ATN.decisionToState.map( (ds: antlr.DecisionState, index: number) => new antlr.DFA(ds, index) );
}