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
    public static readonly APPLY = 15;
    public static readonly ARRAY = 16;
    public static readonly ARRAY_AGG = 17;
    public static readonly ARTIFACT = 18;
    public static readonly AS = 19;
    public static readonly ASC = 20;
    public static readonly ASYMMETRIC = 21;
    public static readonly BEGIN = 22;
    public static readonly BERNOULLI = 23;
    public static readonly BETWEEN = 24;
    public static readonly BIGINT = 25;
    public static readonly BINARY = 26;
    public static readonly BITMAP = 27;
    public static readonly BOOLEAN = 28;
    public static readonly BOTH = 29;
    public static readonly BUCKETS = 30;
    public static readonly BY = 31;
    public static readonly BYTES = 32;
    public static readonly CALL = 33;
    public static readonly CASCADE = 34;
    public static readonly CASE = 35;
    public static readonly CAST = 36;
    public static readonly CATALOG = 37;
    public static readonly CATALOGS = 38;
    public static readonly CEIL = 39;
    public static readonly CEILING = 40;
    public static readonly CENTURY = 41;
    public static readonly CHANGELOG_MODE = 42;
    public static readonly CHAR = 43;
    public static readonly CHARACTER = 44;
    public static readonly CLASSIFIER = 45;
    public static readonly COLUMNS = 46;
    public static readonly COMMENT = 47;
    public static readonly COMPACT = 48;
    public static readonly COMPILE = 49;
    public static readonly COMPUTE = 50;
    public static readonly CONDITIONAL = 51;
    public static readonly CONFLICT = 52;
    public static readonly CONNECTION = 53;
    public static readonly CONNECTIONS = 54;
    public static readonly CONSTRAINT = 55;
    public static readonly CONSTRAINTS = 56;
    public static readonly CONTAINS = 57;
    public static readonly CONTAINS_SUBSTR = 58;
    public static readonly CONTINUOUS = 59;
    public static readonly CONVERT = 60;
    public static readonly CREATE = 61;
    public static readonly CROSS = 62;
    public static readonly CUBE = 63;
    public static readonly CURRENT = 64;
    public static readonly CURRENT_CATALOG = 65;
    public static readonly CURRENT_DATE = 66;
    public static readonly CURRENT_DEFAULT_TRANSFORM_GROUP = 67;
    public static readonly CURRENT_PATH = 68;
    public static readonly CURRENT_ROLE = 69;
    public static readonly CURRENT_SCHEMA = 70;
    public static readonly CURRENT_TIME = 71;
    public static readonly CURRENT_TIMESTAMP = 72;
    public static readonly CURRENT_USER = 73;
    public static readonly CURSOR = 74;
    public static readonly DATABASE = 75;
    public static readonly DATABASES = 76;
    public static readonly DATE = 77;
    public static readonly DATETIME = 78;
    public static readonly DATETIME_DIFF = 79;
    public static readonly DATETIME_TRUNC = 80;
    public static readonly DATE_DIFF = 81;
    public static readonly DATE_TRUNC = 82;
    public static readonly DAY = 83;
    public static readonly DAYOFWEEK = 84;
    public static readonly DAYOFYEAR = 85;
    public static readonly DAYS = 86;
    public static readonly DEC = 87;
    public static readonly DECADE = 88;
    public static readonly DECIMAL = 89;
    public static readonly DEDUPLICATE = 90;
    public static readonly DEFAULT_ = 91;
    public static readonly DEFINE = 92;
    public static readonly DELETE = 93;
    public static readonly DESC = 94;
    public static readonly DESCRIBE = 95;
    public static readonly DISALLOW = 96;
    public static readonly DISTINCT = 97;
    public static readonly DISTRIBUTED = 98;
    public static readonly DISTRIBUTION = 99;
    public static readonly DO = 100;
    public static readonly DOUBLE = 101;
    public static readonly DOW = 102;
    public static readonly DOY = 103;
    public static readonly DRAIN = 104;
    public static readonly DROP = 105;
    public static readonly ELSE = 106;
    public static readonly EMPTY = 107;
    public static readonly ENCODING = 108;
    public static readonly END = 109;
    public static readonly ENFORCED = 110;
    public static readonly EPOCH = 111;
    public static readonly EQUALS = 112;
    public static readonly ERROR = 113;
    public static readonly ESCAPE = 114;
    public static readonly ESTIMATED_COST = 115;
    public static readonly EXCEPT = 116;
    public static readonly EXCLUDE = 117;
    public static readonly EXCLUDING = 118;
    public static readonly EXECUTE = 119;
    public static readonly EXISTS = 120;
    public static readonly EXPLAIN = 121;
    public static readonly EXTEND = 122;
    public static readonly EXTENDED = 123;
    public static readonly EXTRACT = 124;
    public static readonly FALSE = 125;
    public static readonly FETCH = 126;
    public static readonly FILTER = 127;
    public static readonly FINAL = 128;
    public static readonly FIRST = 129;
    public static readonly FLOAT = 130;
    public static readonly FLOOR = 131;
    public static readonly FOLLOWING = 132;
    public static readonly FOR = 133;
    public static readonly FORMAT = 134;
    public static readonly FRAC_SECOND = 135;
    public static readonly FRESHNESS = 136;
    public static readonly FRIDAY = 137;
    public static readonly FROM = 138;
    public static readonly FROM_BEGINNING = 139;
    public static readonly FROM_NOW = 140;
    public static readonly FROM_TIMESTAMP = 141;
    public static readonly FULL = 142;
    public static readonly FUNCTION = 143;
    public static readonly FUNCTIONS = 144;
    public static readonly GENERATED = 145;
    public static readonly GEOMETRY = 146;
    public static readonly GROUP = 147;
    public static readonly GROUPING = 148;
    public static readonly HASH = 149;
    public static readonly HAVING = 150;
    public static readonly HOP = 151;
    public static readonly HOUR = 152;
    public static readonly HOURS = 153;
    public static readonly IF = 154;
    public static readonly IGNORE = 155;
    public static readonly ILIKE = 156;
    public static readonly IMMEDIATELY = 157;
    public static readonly IN = 158;
    public static readonly INCLUDE = 159;
    public static readonly INCLUDING = 160;
    public static readonly INNER = 161;
    public static readonly INPUT = 162;
    public static readonly INSERT = 163;
    public static readonly INT = 164;
    public static readonly INTEGER = 165;
    public static readonly INTERSECT = 166;
    public static readonly INTERVAL = 167;
    public static readonly INTO = 168;
    public static readonly IS = 169;
    public static readonly ISODOW = 170;
    public static readonly ISOYEAR = 171;
    public static readonly JAR = 172;
    public static readonly JARS = 173;
    public static readonly JAVA = 174;
    public static readonly JOB = 175;
    public static readonly JOBS = 176;
    public static readonly JOIN = 177;
    public static readonly JSON = 178;
    public static readonly JSON_ARRAY = 179;
    public static readonly JSON_ARRAYAGG = 180;
    public static readonly JSON_EXECUTION_PLAN = 181;
    public static readonly JSON_EXISTS = 182;
    public static readonly JSON_OBJECT = 183;
    public static readonly JSON_OBJECTAGG = 184;
    public static readonly JSON_QUERY = 185;
    public static readonly JSON_SCOPE = 186;
    public static readonly JSON_VALUE = 187;
    public static readonly KEY = 188;
    public static readonly LANGUAGE = 189;
    public static readonly LAST = 190;
    public static readonly LATERAL = 191;
    public static readonly LEADING = 192;
    public static readonly LEFT = 193;
    public static readonly LIKE = 194;
    public static readonly LIMIT = 195;
    public static readonly LOAD = 196;
    public static readonly LOCAL = 197;
    public static readonly LOCALTIME = 198;
    public static readonly LOCALTIMESTAMP = 199;
    public static readonly MAP = 200;
    public static readonly MATCH = 201;
    public static readonly MATCHED = 202;
    public static readonly MATCH_NUMBER = 203;
    public static readonly MATCH_RECOGNIZE = 204;
    public static readonly MATERIALIZED = 205;
    public static readonly MEASURES = 206;
    public static readonly MEMBER = 207;
    public static readonly MERGE = 208;
    public static readonly METADATA = 209;
    public static readonly MICROSECOND = 210;
    public static readonly MILLENNIUM = 211;
    public static readonly MILLISECOND = 212;
    public static readonly SET_MINUS = 213;
    public static readonly MINUTE = 214;
    public static readonly MINUTES = 215;
    public static readonly MODEL = 216;
    public static readonly MODELS = 217;
    public static readonly MODIFY = 218;
    public static readonly MODULE = 219;
    public static readonly MODULES = 220;
    public static readonly MONDAY = 221;
    public static readonly MONTH = 222;
    public static readonly MONTHS = 223;
    public static readonly MULTISET = 224;
    public static readonly NANOSECOND = 225;
    public static readonly NATURAL = 226;
    public static readonly NEW = 227;
    public static readonly NEXT = 228;
    public static readonly NOT = 229;
    public static readonly NOTHING = 230;
    public static readonly NULL = 231;
    public static readonly NULLS = 232;
    public static readonly NUMERIC = 233;
    public static readonly OBJECT = 234;
    public static readonly OF = 235;
    public static readonly OFFSET = 236;
    public static readonly ON = 237;
    public static readonly ONE = 238;
    public static readonly ONLY = 239;
    public static readonly OPTIONS = 240;
    public static readonly OR = 241;
    public static readonly ORDER = 242;
    public static readonly ORDINAL = 243;
    public static readonly ORDINALITY = 244;
    public static readonly OUTER = 245;
    public static readonly OUTPUT = 246;
    public static readonly OVER = 247;
    public static readonly OVERLAPS = 248;
    public static readonly OVERLAY = 249;
    public static readonly OVERWRITE = 250;
    public static readonly OVERWRITING = 251;
    public static readonly PARTIAL = 252;
    public static readonly PARTITION = 253;
    public static readonly PARTITIONED = 254;
    public static readonly PARTITIONS = 255;
    public static readonly PASSING = 256;
    public static readonly PAST = 257;
    public static readonly PATTERN = 258;
    public static readonly PER = 259;
    public static readonly PERCENTILE_CONT = 260;
    public static readonly PERCENTILE_DISC = 261;
    public static readonly PERIOD = 262;
    public static readonly PERMUTE = 263;
    public static readonly PIVOT = 264;
    public static readonly PLACING = 265;
    public static readonly PLAN = 266;
    public static readonly PLAN_ADVICE = 267;
    public static readonly POSITION = 268;
    public static readonly PRECEDES = 269;
    public static readonly PRECEDING = 270;
    public static readonly PRECISION = 271;
    public static readonly PREV = 272;
    public static readonly PRIMARY = 273;
    public static readonly PROCEDURES = 274;
    public static readonly PYTHON = 275;
    public static readonly QUALIFY = 276;
    public static readonly QUARTER = 277;
    public static readonly QUARTERS = 278;
    public static readonly RANGE = 279;
    public static readonly RAW = 280;
    public static readonly REAL = 281;
    public static readonly RECURSIVE = 282;
    public static readonly REFRESH = 283;
    public static readonly REFRESH_MODE = 284;
    public static readonly REMOVE = 285;
    public static readonly RENAME = 286;
    public static readonly REPEATABLE = 287;
    public static readonly REPLACE = 288;
    public static readonly RESET = 289;
    public static readonly RESPECT = 290;
    public static readonly RESTRICT = 291;
    public static readonly RESUME = 292;
    public static readonly RESUME_OR_FROM_BEGINNING = 293;
    public static readonly RESUME_OR_FROM_NOW = 294;
    public static readonly RESUME_OR_FROM_TIMESTAMP = 295;
    public static readonly RETURNING = 296;
    public static readonly RIGHT = 297;
    public static readonly RLIKE = 298;
    public static readonly ROLLUP = 299;
    public static readonly ROW = 300;
    public static readonly ROWS = 301;
    public static readonly RUNNING = 302;
    public static readonly SAFE_CAST = 303;
    public static readonly SAFE_OFFSET = 304;
    public static readonly SAFE_ORDINAL = 305;
    public static readonly SATURDAY = 306;
    public static readonly SAVEPOINT = 307;
    public static readonly SCALA = 308;
    public static readonly SCALAR = 309;
    public static readonly SECOND = 310;
    public static readonly SECONDS = 311;
    public static readonly SELECT = 312;
    public static readonly SEPARATOR = 313;
    public static readonly SESSION = 314;
    public static readonly SESSION_USER = 315;
    public static readonly SET = 316;
    public static readonly SETS = 317;
    public static readonly SHOW = 318;
    public static readonly SIMILAR = 319;
    public static readonly SKIP_ = 320;
    public static readonly SMALLINT = 321;
    public static readonly SOME = 322;
    public static readonly SPECIFIC = 323;
    public static readonly SQL = 324;
    public static readonly SQL_BIGINT = 325;
    public static readonly SQL_BINARY = 326;
    public static readonly SQL_BOOLEAN = 327;
    public static readonly SQL_CHAR = 328;
    public static readonly SQL_DATE = 329;
    public static readonly SQL_DECIMAL = 330;
    public static readonly SQL_DOUBLE = 331;
    public static readonly SQL_FLOAT = 332;
    public static readonly SQL_INTEGER = 333;
    public static readonly SQL_INTERVAL_DAY = 334;
    public static readonly SQL_INTERVAL_DAY_TO_HOUR = 335;
    public static readonly SQL_INTERVAL_DAY_TO_MINUTE = 336;
    public static readonly SQL_INTERVAL_DAY_TO_SECOND = 337;
    public static readonly SQL_INTERVAL_HOUR = 338;
    public static readonly SQL_INTERVAL_HOUR_TO_MINUTE = 339;
    public static readonly SQL_INTERVAL_HOUR_TO_SECOND = 340;
    public static readonly SQL_INTERVAL_MINUTE = 341;
    public static readonly SQL_INTERVAL_MINUTE_TO_SECOND = 342;
    public static readonly SQL_INTERVAL_MONTH = 343;
    public static readonly SQL_INTERVAL_SECOND = 344;
    public static readonly SQL_INTERVAL_YEAR = 345;
    public static readonly SQL_INTERVAL_YEAR_TO_MONTH = 346;
    public static readonly SQL_NUMERIC = 347;
    public static readonly SQL_REAL = 348;
    public static readonly SQL_SMALLINT = 349;
    public static readonly SQL_TIME = 350;
    public static readonly SQL_TIMESTAMP = 351;
    public static readonly SQL_TINYINT = 352;
    public static readonly SQL_TSI_DAY = 353;
    public static readonly SQL_TSI_FRAC_SECOND = 354;
    public static readonly SQL_TSI_HOUR = 355;
    public static readonly SQL_TSI_MICROSECOND = 356;
    public static readonly SQL_TSI_MINUTE = 357;
    public static readonly SQL_TSI_MONTH = 358;
    public static readonly SQL_TSI_QUARTER = 359;
    public static readonly SQL_TSI_SECOND = 360;
    public static readonly SQL_TSI_WEEK = 361;
    public static readonly SQL_TSI_YEAR = 362;
    public static readonly SQL_VARBINARY = 363;
    public static readonly SQL_VARCHAR = 364;
    public static readonly START_MODE = 365;
    public static readonly STATEMENT = 366;
    public static readonly STATISTICS = 367;
    public static readonly STOP = 368;
    public static readonly STREAM = 369;
    public static readonly STRING = 370;
    public static readonly STRUCTURED = 371;
    public static readonly SUBMULTISET = 372;
    public static readonly SUBSET = 373;
    public static readonly SUBSTITUTE = 374;
    public static readonly SUBSTRING = 375;
    public static readonly SUCCEEDS = 376;
    public static readonly SUNDAY = 377;
    public static readonly SUSPEND = 378;
    public static readonly SYMMETRIC = 379;
    public static readonly SYSTEM = 380;
    public static readonly SYSTEM_TIME = 381;
    public static readonly SYSTEM_USER = 382;
    public static readonly TABLE = 383;
    public static readonly TABLES = 384;
    public static readonly TABLESAMPLE = 385;
    public static readonly TEMPORARY = 386;
    public static readonly THEN = 387;
    public static readonly THURSDAY = 388;
    public static readonly TIME = 389;
    public static readonly TIMESTAMP = 390;
    public static readonly TIMESTAMPADD = 391;
    public static readonly TIMESTAMPDIFF = 392;
    public static readonly TIMESTAMP_DIFF = 393;
    public static readonly TIMESTAMP_LTZ = 394;
    public static readonly TIMESTAMP_TRUNC = 395;
    public static readonly TIME_DIFF = 396;
    public static readonly TIME_TRUNC = 397;
    public static readonly TINYINT = 398;
    public static readonly TO = 399;
    public static readonly TRAILING = 400;
    public static readonly TRANSLATE = 401;
    public static readonly TRIM = 402;
    public static readonly TRUE = 403;
    public static readonly TRUNCATE = 404;
    public static readonly TRY_CAST = 405;
    public static readonly TUESDAY = 406;
    public static readonly TUMBLE = 407;
    public static readonly UESCAPE = 408;
    public static readonly UNBOUNDED = 409;
    public static readonly UNCONDITIONAL = 410;
    public static readonly UNION = 411;
    public static readonly UNIQUE = 412;
    public static readonly UNKNOWN = 413;
    public static readonly UNLOAD = 414;
    public static readonly UNNEST = 415;
    public static readonly UNPIVOT = 416;
    public static readonly UPDATE = 417;
    public static readonly UPSERT = 418;
    public static readonly USE = 419;
    public static readonly USER = 420;
    public static readonly USING = 421;
    public static readonly UTF16 = 422;
    public static readonly UTF32 = 423;
    public static readonly UTF8 = 424;
    public static readonly VALUE = 425;
    public static readonly VALUES = 426;
    public static readonly VARBINARY = 427;
    public static readonly VARCHAR = 428;
    public static readonly VARIANT = 429;
    public static readonly VARYING = 430;
    public static readonly VIEW = 431;
    public static readonly VIEWS = 432;
    public static readonly VIRTUAL = 433;
    public static readonly WATERMARK = 434;
    public static readonly WATERMARKS = 435;
    public static readonly WEDNESDAY = 436;
    public static readonly WEEK = 437;
    public static readonly WEEKS = 438;
    public static readonly WHEN = 439;
    public static readonly WHERE = 440;
    public static readonly WINDOW = 441;
    public static readonly WITH = 442;
    public static readonly WITHIN = 443;
    public static readonly WITHOUT = 444;
    public static readonly WRAPPER = 445;
    public static readonly YEAR = 446;
    public static readonly YEARS = 447;
    public static readonly ZONE = 448;
    public static readonly WHITESPACE = 449;
    public static readonly HINT_BEG = 450;
    public static readonly COMMENT_END = 451;
    public static readonly FORMAL_COMMENT = 452;
    public static readonly MULTI_LINE_COMMENT = 453;
    public static readonly SINGLE_LINE_COMMENT = 454;
    public static readonly UNSIGNED_INTEGER_LITERAL = 455;
    public static readonly DECIMAL_NUMERIC_LITERAL = 456;
    public static readonly APPROX_NUMERIC_LITERAL = 457;
    public static readonly QUOTED_STRING = 458;
    public static readonly BINARY_STRING_LITERAL = 459;
    public static readonly PREFIXED_STRING_LITERAL = 460;
    public static readonly UNICODE_STRING_LITERAL = 461;
    public static readonly C_STYLE_ESCAPED_STRING_LITERAL = 462;
    public static readonly LPAREN = 463;
    public static readonly RPAREN = 464;
    public static readonly LBRACE_D = 465;
    public static readonly LBRACE_T = 466;
    public static readonly LBRACE_TS = 467;
    public static readonly LBRACE_FN = 468;
    public static readonly LBRACE = 469;
    public static readonly RBRACE = 470;
    public static readonly LBRACKET = 471;
    public static readonly RBRACKET = 472;
    public static readonly SEMICOLON = 473;
    public static readonly DOT = 474;
    public static readonly COMMA = 475;
    public static readonly EQ = 476;
    public static readonly GT = 477;
    public static readonly LT = 478;
    public static readonly HOOK = 479;
    public static readonly COLON = 480;
    public static readonly LE = 481;
    public static readonly GE = 482;
    public static readonly NE = 483;
    public static readonly NE2 = 484;
    public static readonly PLUS = 485;
    public static readonly MINUS = 486;
    public static readonly STAR = 487;
    public static readonly SLASH = 488;
    public static readonly PERCENT_REMAINDER = 489;
    public static readonly CONCAT = 490;
    public static readonly NAMED_ARGUMENT_ASSIGNMENT = 491;
    public static readonly DOUBLE_PERIOD = 492;
    public static readonly QUOTE = 493;
    public static readonly DOUBLE_QUOTE = 494;
    public static readonly VERTICAL_BAR = 495;
    public static readonly CARET = 496;
    public static readonly DOLLAR = 497;
    public static readonly BACK_QUOTED_IDENTIFIER = 498;
    public static readonly UNICODE_QUOTED_IDENTIFIER = 499;
    public static readonly IDENTIFIER = 500;
    public static readonly COLLATION_ID = 501;
    public static readonly UNKNOWN_CHARACTER = 502;
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
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, null, null, null, null, null, null, null, null, "'/*+'", 
        "'*/'", null, null, null, null, null, null, null, null, null, null, 
        null, "'('", "')'", null, null, null, null, "'{'", "'}'", "'['", 
        "']'", "';'", "'.'", "','", "'='", "'>'", "'<'", "'?'", "':'", "'<='", 
        "'>='", "'<>'", "'!='", "'+'", "'-'", "'*'", "'/'", "'%'", "'||'", 
        "'=>'", "'..'", "'''", "'\"'", "'|'", "'^'", "'$'"
    ];
    public static readonly symbolicNames = [
        null, "UNCLOSED_COMMENT", "UNCLOSED_IDENTIFIER", "RESERVED_WORD", 
        "RESERVED_FUNCTION_NAME", "A", "ABSENT", "ADD", "AFTER", "ALL", 
        "ALLOW", "ALTER", "ANALYZE", "AND", "ANY", "APPLY", "ARRAY", "ARRAY_AGG", 
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
        "FLOAT", "FLOOR", "FOLLOWING", "FOR", "FORMAT", "FRAC_SECOND", "FRESHNESS", 
        "FRIDAY", "FROM", "FROM_BEGINNING", "FROM_NOW", "FROM_TIMESTAMP", 
        "FULL", "FUNCTION", "FUNCTIONS", "GENERATED", "GEOMETRY", "GROUP", 
        "GROUPING", "HASH", "HAVING", "HOP", "HOUR", "HOURS", "IF", "IGNORE", 
        "ILIKE", "IMMEDIATELY", "IN", "INCLUDE", "INCLUDING", "INNER", "INPUT", 
        "INSERT", "INT", "INTEGER", "INTERSECT", "INTERVAL", "INTO", "IS", 
        "ISODOW", "ISOYEAR", "JAR", "JARS", "JAVA", "JOB", "JOBS", "JOIN", 
        "JSON", "JSON_ARRAY", "JSON_ARRAYAGG", "JSON_EXECUTION_PLAN", "JSON_EXISTS", 
        "JSON_OBJECT", "JSON_OBJECTAGG", "JSON_QUERY", "JSON_SCOPE", "JSON_VALUE", 
        "KEY", "LANGUAGE", "LAST", "LATERAL", "LEADING", "LEFT", "LIKE", 
        "LIMIT", "LOAD", "LOCAL", "LOCALTIME", "LOCALTIMESTAMP", "MAP", 
        "MATCH", "MATCHED", "MATCH_NUMBER", "MATCH_RECOGNIZE", "MATERIALIZED", 
        "MEASURES", "MEMBER", "MERGE", "METADATA", "MICROSECOND", "MILLENNIUM", 
        "MILLISECOND", "SET_MINUS", "MINUTE", "MINUTES", "MODEL", "MODELS", 
        "MODIFY", "MODULE", "MODULES", "MONDAY", "MONTH", "MONTHS", "MULTISET", 
        "NANOSECOND", "NATURAL", "NEW", "NEXT", "NOT", "NOTHING", "NULL", 
        "NULLS", "NUMERIC", "OBJECT", "OF", "OFFSET", "ON", "ONE", "ONLY", 
        "OPTIONS", "OR", "ORDER", "ORDINAL", "ORDINALITY", "OUTER", "OUTPUT", 
        "OVER", "OVERLAPS", "OVERLAY", "OVERWRITE", "OVERWRITING", "PARTIAL", 
        "PARTITION", "PARTITIONED", "PARTITIONS", "PASSING", "PAST", "PATTERN", 
        "PER", "PERCENTILE_CONT", "PERCENTILE_DISC", "PERIOD", "PERMUTE", 
        "PIVOT", "PLACING", "PLAN", "PLAN_ADVICE", "POSITION", "PRECEDES", 
        "PRECEDING", "PRECISION", "PREV", "PRIMARY", "PROCEDURES", "PYTHON", 
        "QUALIFY", "QUARTER", "QUARTERS", "RANGE", "RAW", "REAL", "RECURSIVE", 
        "REFRESH", "REFRESH_MODE", "REMOVE", "RENAME", "REPEATABLE", "REPLACE", 
        "RESET", "RESPECT", "RESTRICT", "RESUME", "RESUME_OR_FROM_BEGINNING", 
        "RESUME_OR_FROM_NOW", "RESUME_OR_FROM_TIMESTAMP", "RETURNING", "RIGHT", 
        "RLIKE", "ROLLUP", "ROW", "ROWS", "RUNNING", "SAFE_CAST", "SAFE_OFFSET", 
        "SAFE_ORDINAL", "SATURDAY", "SAVEPOINT", "SCALA", "SCALAR", "SECOND", 
        "SECONDS", "SELECT", "SEPARATOR", "SESSION", "SESSION_USER", "SET", 
        "SETS", "SHOW", "SIMILAR", "SKIP_", "SMALLINT", "SOME", "SPECIFIC", 
        "SQL", "SQL_BIGINT", "SQL_BINARY", "SQL_BOOLEAN", "SQL_CHAR", "SQL_DATE", 
        "SQL_DECIMAL", "SQL_DOUBLE", "SQL_FLOAT", "SQL_INTEGER", "SQL_INTERVAL_DAY", 
        "SQL_INTERVAL_DAY_TO_HOUR", "SQL_INTERVAL_DAY_TO_MINUTE", "SQL_INTERVAL_DAY_TO_SECOND", 
        "SQL_INTERVAL_HOUR", "SQL_INTERVAL_HOUR_TO_MINUTE", "SQL_INTERVAL_HOUR_TO_SECOND", 
        "SQL_INTERVAL_MINUTE", "SQL_INTERVAL_MINUTE_TO_SECOND", "SQL_INTERVAL_MONTH", 
        "SQL_INTERVAL_SECOND", "SQL_INTERVAL_YEAR", "SQL_INTERVAL_YEAR_TO_MONTH", 
        "SQL_NUMERIC", "SQL_REAL", "SQL_SMALLINT", "SQL_TIME", "SQL_TIMESTAMP", 
        "SQL_TINYINT", "SQL_TSI_DAY", "SQL_TSI_FRAC_SECOND", "SQL_TSI_HOUR", 
        "SQL_TSI_MICROSECOND", "SQL_TSI_MINUTE", "SQL_TSI_MONTH", "SQL_TSI_QUARTER", 
        "SQL_TSI_SECOND", "SQL_TSI_WEEK", "SQL_TSI_YEAR", "SQL_VARBINARY", 
        "SQL_VARCHAR", "START_MODE", "STATEMENT", "STATISTICS", "STOP", 
        "STREAM", "STRING", "STRUCTURED", "SUBMULTISET", "SUBSET", "SUBSTITUTE", 
        "SUBSTRING", "SUCCEEDS", "SUNDAY", "SUSPEND", "SYMMETRIC", "SYSTEM", 
        "SYSTEM_TIME", "SYSTEM_USER", "TABLE", "TABLES", "TABLESAMPLE", 
        "TEMPORARY", "THEN", "THURSDAY", "TIME", "TIMESTAMP", "TIMESTAMPADD", 
        "TIMESTAMPDIFF", "TIMESTAMP_DIFF", "TIMESTAMP_LTZ", "TIMESTAMP_TRUNC", 
        "TIME_DIFF", "TIME_TRUNC", "TINYINT", "TO", "TRAILING", "TRANSLATE", 
        "TRIM", "TRUE", "TRUNCATE", "TRY_CAST", "TUESDAY", "TUMBLE", "UESCAPE", 
        "UNBOUNDED", "UNCONDITIONAL", "UNION", "UNIQUE", "UNKNOWN", "UNLOAD", 
        "UNNEST", "UNPIVOT", "UPDATE", "UPSERT", "USE", "USER", "USING", 
        "UTF16", "UTF32", "UTF8", "VALUE", "VALUES", "VARBINARY", "VARCHAR", 
        "VARIANT", "VARYING", "VIEW", "VIEWS", "VIRTUAL", "WATERMARK", "WATERMARKS", 
        "WEDNESDAY", "WEEK", "WEEKS", "WHEN", "WHERE", "WINDOW", "WITH", 
        "WITHIN", "WITHOUT", "WRAPPER", "YEAR", "YEARS", "ZONE", "WHITESPACE", 
        "HINT_BEG", "COMMENT_END", "FORMAL_COMMENT", "MULTI_LINE_COMMENT", 
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
        4,0,502,444,6,-1,2,0,7,0,2,1,7,1,2,2,7,2,2,3,7,3,2,4,7,4,2,5,7,5,
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
        57,2,139,154,0,58,1,449,3,450,5,451,7,452,9,453,11,454,13,455,15,
        456,17,457,19,458,21,459,23,460,25,461,27,462,29,463,31,464,33,465,
        35,466,37,467,39,468,41,469,43,470,45,471,47,472,49,473,51,474,53,
        475,55,476,57,477,59,478,61,479,63,480,65,481,67,482,69,483,71,484,
        73,485,75,486,77,487,79,488,81,489,83,490,85,491,87,492,89,493,91,
        494,93,495,95,496,97,497,99,498,101,499,103,500,105,501,107,502,
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