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
    public static readonly ARRAY_CONCAT_AGG = 18;
    public static readonly ARTIFACT = 19;
    public static readonly AS = 20;
    public static readonly ASC = 21;
    public static readonly ASYMMETRIC = 22;
    public static readonly BEGIN = 23;
    public static readonly BERNOULLI = 24;
    public static readonly BETWEEN = 25;
    public static readonly BIGINT = 26;
    public static readonly BINARY = 27;
    public static readonly BITMAP = 28;
    public static readonly BOOLEAN = 29;
    public static readonly BOTH = 30;
    public static readonly BUCKETS = 31;
    public static readonly BY = 32;
    public static readonly BYTES = 33;
    public static readonly CALL = 34;
    public static readonly CASCADE = 35;
    public static readonly CASE = 36;
    public static readonly CAST = 37;
    public static readonly CATALOG = 38;
    public static readonly CATALOGS = 39;
    public static readonly CEIL = 40;
    public static readonly CEILING = 41;
    public static readonly CENTURY = 42;
    public static readonly CHANGELOG_MODE = 43;
    public static readonly CHAR = 44;
    public static readonly CHARACTER = 45;
    public static readonly CLASSIFIER = 46;
    public static readonly COLUMNS = 47;
    public static readonly COMMENT = 48;
    public static readonly COMPACT = 49;
    public static readonly COMPILE = 50;
    public static readonly COMPUTE = 51;
    public static readonly CONDITIONAL = 52;
    public static readonly CONFLICT = 53;
    public static readonly CONNECTION = 54;
    public static readonly CONNECTIONS = 55;
    public static readonly CONSTRAINT = 56;
    public static readonly CONSTRAINTS = 57;
    public static readonly CONTAINS = 58;
    public static readonly CONTAINS_SUBSTR = 59;
    public static readonly CONTINUOUS = 60;
    public static readonly CONVERT = 61;
    public static readonly CREATE = 62;
    public static readonly CROSS = 63;
    public static readonly CUBE = 64;
    public static readonly CURRENT = 65;
    public static readonly CURRENT_CATALOG = 66;
    public static readonly CURRENT_DATE = 67;
    public static readonly CURRENT_DEFAULT_TRANSFORM_GROUP = 68;
    public static readonly CURRENT_PATH = 69;
    public static readonly CURRENT_ROLE = 70;
    public static readonly CURRENT_SCHEMA = 71;
    public static readonly CURRENT_TIME = 72;
    public static readonly CURRENT_TIMESTAMP = 73;
    public static readonly CURRENT_USER = 74;
    public static readonly CURSOR = 75;
    public static readonly DATABASE = 76;
    public static readonly DATABASES = 77;
    public static readonly DATE = 78;
    public static readonly DATETIME = 79;
    public static readonly DATETIME_DIFF = 80;
    public static readonly DATETIME_TRUNC = 81;
    public static readonly DATE_DIFF = 82;
    public static readonly DATE_TRUNC = 83;
    public static readonly DAY = 84;
    public static readonly DAYOFWEEK = 85;
    public static readonly DAYOFYEAR = 86;
    public static readonly DAYS = 87;
    public static readonly DEC = 88;
    public static readonly DECADE = 89;
    public static readonly DECIMAL = 90;
    public static readonly DEDUPLICATE = 91;
    public static readonly DEFAULT_ = 92;
    public static readonly DEFINE = 93;
    public static readonly DELETE = 94;
    public static readonly DESC = 95;
    public static readonly DESCRIBE = 96;
    public static readonly DISALLOW = 97;
    public static readonly DISTINCT = 98;
    public static readonly DISTRIBUTED = 99;
    public static readonly DISTRIBUTION = 100;
    public static readonly DO = 101;
    public static readonly DOUBLE = 102;
    public static readonly DOW = 103;
    public static readonly DOY = 104;
    public static readonly DRAIN = 105;
    public static readonly DROP = 106;
    public static readonly ELSE = 107;
    public static readonly EMPTY = 108;
    public static readonly ENCODING = 109;
    public static readonly END = 110;
    public static readonly ENFORCED = 111;
    public static readonly EPOCH = 112;
    public static readonly EQUALS = 113;
    public static readonly ERROR = 114;
    public static readonly ESCAPE = 115;
    public static readonly ESTIMATED_COST = 116;
    public static readonly EXCEPT = 117;
    public static readonly EXCLUDE = 118;
    public static readonly EXCLUDING = 119;
    public static readonly EXECUTE = 120;
    public static readonly EXISTS = 121;
    public static readonly EXPLAIN = 122;
    public static readonly EXTEND = 123;
    public static readonly EXTENDED = 124;
    public static readonly EXTRACT = 125;
    public static readonly FALSE = 126;
    public static readonly FETCH = 127;
    public static readonly FILTER = 128;
    public static readonly FINAL = 129;
    public static readonly FIRST = 130;
    public static readonly FLOAT = 131;
    public static readonly FLOOR = 132;
    public static readonly FOLLOWING = 133;
    public static readonly FOR = 134;
    public static readonly FORMAT = 135;
    public static readonly FRAC_SECOND = 136;
    public static readonly FRESHNESS = 137;
    public static readonly FRIDAY = 138;
    public static readonly FROM = 139;
    public static readonly FROM_BEGINNING = 140;
    public static readonly FROM_NOW = 141;
    public static readonly FROM_TIMESTAMP = 142;
    public static readonly FULL = 143;
    public static readonly FUNCTION = 144;
    public static readonly FUNCTIONS = 145;
    public static readonly GENERATED = 146;
    public static readonly GEOMETRY = 147;
    public static readonly GROUP = 148;
    public static readonly GROUPING = 149;
    public static readonly GROUP_CONCAT = 150;
    public static readonly HASH = 151;
    public static readonly HAVING = 152;
    public static readonly HOP = 153;
    public static readonly HOUR = 154;
    public static readonly HOURS = 155;
    public static readonly IF = 156;
    public static readonly IGNORE = 157;
    public static readonly ILIKE = 158;
    public static readonly IMMEDIATELY = 159;
    public static readonly IN = 160;
    public static readonly INCLUDE = 161;
    public static readonly INCLUDING = 162;
    public static readonly INNER = 163;
    public static readonly INPUT = 164;
    public static readonly INSERT = 165;
    public static readonly INT = 166;
    public static readonly INTEGER = 167;
    public static readonly INTERSECT = 168;
    public static readonly INTERVAL = 169;
    public static readonly INTO = 170;
    public static readonly IS = 171;
    public static readonly ISODOW = 172;
    public static readonly ISOYEAR = 173;
    public static readonly JAR = 174;
    public static readonly JARS = 175;
    public static readonly JAVA = 176;
    public static readonly JOB = 177;
    public static readonly JOBS = 178;
    public static readonly JOIN = 179;
    public static readonly JSON = 180;
    public static readonly JSON_ARRAY = 181;
    public static readonly JSON_ARRAYAGG = 182;
    public static readonly JSON_EXECUTION_PLAN = 183;
    public static readonly JSON_EXISTS = 184;
    public static readonly JSON_OBJECT = 185;
    public static readonly JSON_OBJECTAGG = 186;
    public static readonly JSON_QUERY = 187;
    public static readonly JSON_SCOPE = 188;
    public static readonly JSON_VALUE = 189;
    public static readonly KEY = 190;
    public static readonly LANGUAGE = 191;
    public static readonly LAST = 192;
    public static readonly LATERAL = 193;
    public static readonly LEADING = 194;
    public static readonly LEFT = 195;
    public static readonly LIKE = 196;
    public static readonly LIMIT = 197;
    public static readonly LOAD = 198;
    public static readonly LOCAL = 199;
    public static readonly LOCALTIME = 200;
    public static readonly LOCALTIMESTAMP = 201;
    public static readonly MAP = 202;
    public static readonly MATCH = 203;
    public static readonly MATCHED = 204;
    public static readonly MATCH_NUMBER = 205;
    public static readonly MATCH_RECOGNIZE = 206;
    public static readonly MATERIALIZED = 207;
    public static readonly MEASURES = 208;
    public static readonly MEMBER = 209;
    public static readonly MERGE = 210;
    public static readonly METADATA = 211;
    public static readonly MICROSECOND = 212;
    public static readonly MILLENNIUM = 213;
    public static readonly MILLISECOND = 214;
    public static readonly SET_MINUS = 215;
    public static readonly MINUTE = 216;
    public static readonly MINUTES = 217;
    public static readonly MODEL = 218;
    public static readonly MODELS = 219;
    public static readonly MODIFY = 220;
    public static readonly MODULE = 221;
    public static readonly MODULES = 222;
    public static readonly MONDAY = 223;
    public static readonly MONTH = 224;
    public static readonly MONTHS = 225;
    public static readonly MULTISET = 226;
    public static readonly NANOSECOND = 227;
    public static readonly NATURAL = 228;
    public static readonly NEW = 229;
    public static readonly NEXT = 230;
    public static readonly NOT = 231;
    public static readonly NOTHING = 232;
    public static readonly NULL = 233;
    public static readonly NULLS = 234;
    public static readonly NUMERIC = 235;
    public static readonly OBJECT = 236;
    public static readonly OF = 237;
    public static readonly OFFSET = 238;
    public static readonly ON = 239;
    public static readonly ONE = 240;
    public static readonly ONLY = 241;
    public static readonly OPTIONS = 242;
    public static readonly OR = 243;
    public static readonly ORDER = 244;
    public static readonly ORDINAL = 245;
    public static readonly ORDINALITY = 246;
    public static readonly OUTER = 247;
    public static readonly OUTPUT = 248;
    public static readonly OVER = 249;
    public static readonly OVERLAPS = 250;
    public static readonly OVERLAY = 251;
    public static readonly OVERWRITE = 252;
    public static readonly OVERWRITING = 253;
    public static readonly PARTIAL = 254;
    public static readonly PARTITION = 255;
    public static readonly PARTITIONED = 256;
    public static readonly PARTITIONS = 257;
    public static readonly PASSING = 258;
    public static readonly PAST = 259;
    public static readonly PATTERN = 260;
    public static readonly PER = 261;
    public static readonly PERCENTILE_CONT = 262;
    public static readonly PERCENTILE_DISC = 263;
    public static readonly PERIOD = 264;
    public static readonly PERMUTE = 265;
    public static readonly PIVOT = 266;
    public static readonly PLACING = 267;
    public static readonly PLAN = 268;
    public static readonly PLAN_ADVICE = 269;
    public static readonly POSITION = 270;
    public static readonly PRECEDES = 271;
    public static readonly PRECEDING = 272;
    public static readonly PRECISION = 273;
    public static readonly PREV = 274;
    public static readonly PRIMARY = 275;
    public static readonly PROCEDURES = 276;
    public static readonly PYTHON = 277;
    public static readonly QUALIFY = 278;
    public static readonly QUARTER = 279;
    public static readonly QUARTERS = 280;
    public static readonly RANGE = 281;
    public static readonly RAW = 282;
    public static readonly REAL = 283;
    public static readonly RECURSIVE = 284;
    public static readonly REFRESH = 285;
    public static readonly REFRESH_MODE = 286;
    public static readonly REMOVE = 287;
    public static readonly RENAME = 288;
    public static readonly REPEATABLE = 289;
    public static readonly REPLACE = 290;
    public static readonly RESET = 291;
    public static readonly RESPECT = 292;
    public static readonly RESTRICT = 293;
    public static readonly RESUME = 294;
    public static readonly RESUME_OR_FROM_BEGINNING = 295;
    public static readonly RESUME_OR_FROM_NOW = 296;
    public static readonly RESUME_OR_FROM_TIMESTAMP = 297;
    public static readonly RETURNING = 298;
    public static readonly RIGHT = 299;
    public static readonly RLIKE = 300;
    public static readonly ROLLUP = 301;
    public static readonly ROW = 302;
    public static readonly ROWS = 303;
    public static readonly RUNNING = 304;
    public static readonly SAFE_CAST = 305;
    public static readonly SAFE_OFFSET = 306;
    public static readonly SAFE_ORDINAL = 307;
    public static readonly SATURDAY = 308;
    public static readonly SAVEPOINT = 309;
    public static readonly SCALA = 310;
    public static readonly SCALAR = 311;
    public static readonly SECOND = 312;
    public static readonly SECONDS = 313;
    public static readonly SELECT = 314;
    public static readonly SEPARATOR = 315;
    public static readonly SESSION = 316;
    public static readonly SESSION_USER = 317;
    public static readonly SET = 318;
    public static readonly SETS = 319;
    public static readonly SHOW = 320;
    public static readonly SIMILAR = 321;
    public static readonly SKIP_ = 322;
    public static readonly SMALLINT = 323;
    public static readonly SOME = 324;
    public static readonly SPECIFIC = 325;
    public static readonly SQL = 326;
    public static readonly SQL_BIGINT = 327;
    public static readonly SQL_BINARY = 328;
    public static readonly SQL_BOOLEAN = 329;
    public static readonly SQL_CHAR = 330;
    public static readonly SQL_DATE = 331;
    public static readonly SQL_DECIMAL = 332;
    public static readonly SQL_DOUBLE = 333;
    public static readonly SQL_FLOAT = 334;
    public static readonly SQL_INTEGER = 335;
    public static readonly SQL_INTERVAL_DAY = 336;
    public static readonly SQL_INTERVAL_DAY_TO_HOUR = 337;
    public static readonly SQL_INTERVAL_DAY_TO_MINUTE = 338;
    public static readonly SQL_INTERVAL_DAY_TO_SECOND = 339;
    public static readonly SQL_INTERVAL_HOUR = 340;
    public static readonly SQL_INTERVAL_HOUR_TO_MINUTE = 341;
    public static readonly SQL_INTERVAL_HOUR_TO_SECOND = 342;
    public static readonly SQL_INTERVAL_MINUTE = 343;
    public static readonly SQL_INTERVAL_MINUTE_TO_SECOND = 344;
    public static readonly SQL_INTERVAL_MONTH = 345;
    public static readonly SQL_INTERVAL_SECOND = 346;
    public static readonly SQL_INTERVAL_YEAR = 347;
    public static readonly SQL_INTERVAL_YEAR_TO_MONTH = 348;
    public static readonly SQL_NUMERIC = 349;
    public static readonly SQL_REAL = 350;
    public static readonly SQL_SMALLINT = 351;
    public static readonly SQL_TIME = 352;
    public static readonly SQL_TIMESTAMP = 353;
    public static readonly SQL_TINYINT = 354;
    public static readonly SQL_TSI_DAY = 355;
    public static readonly SQL_TSI_FRAC_SECOND = 356;
    public static readonly SQL_TSI_HOUR = 357;
    public static readonly SQL_TSI_MICROSECOND = 358;
    public static readonly SQL_TSI_MINUTE = 359;
    public static readonly SQL_TSI_MONTH = 360;
    public static readonly SQL_TSI_QUARTER = 361;
    public static readonly SQL_TSI_SECOND = 362;
    public static readonly SQL_TSI_WEEK = 363;
    public static readonly SQL_TSI_YEAR = 364;
    public static readonly SQL_VARBINARY = 365;
    public static readonly SQL_VARCHAR = 366;
    public static readonly START_MODE = 367;
    public static readonly STATEMENT = 368;
    public static readonly STATISTICS = 369;
    public static readonly STOP = 370;
    public static readonly STREAM = 371;
    public static readonly STRING = 372;
    public static readonly STRING_AGG = 373;
    public static readonly STRUCTURED = 374;
    public static readonly SUBMULTISET = 375;
    public static readonly SUBSET = 376;
    public static readonly SUBSTITUTE = 377;
    public static readonly SUBSTRING = 378;
    public static readonly SUCCEEDS = 379;
    public static readonly SUNDAY = 380;
    public static readonly SUSPEND = 381;
    public static readonly SYMMETRIC = 382;
    public static readonly SYSTEM = 383;
    public static readonly SYSTEM_TIME = 384;
    public static readonly SYSTEM_USER = 385;
    public static readonly TABLE = 386;
    public static readonly TABLES = 387;
    public static readonly TABLESAMPLE = 388;
    public static readonly TEMPORARY = 389;
    public static readonly THEN = 390;
    public static readonly THURSDAY = 391;
    public static readonly TIME = 392;
    public static readonly TIMESTAMP = 393;
    public static readonly TIMESTAMPADD = 394;
    public static readonly TIMESTAMPDIFF = 395;
    public static readonly TIMESTAMP_DIFF = 396;
    public static readonly TIMESTAMP_LTZ = 397;
    public static readonly TIMESTAMP_TRUNC = 398;
    public static readonly TIME_DIFF = 399;
    public static readonly TIME_TRUNC = 400;
    public static readonly TINYINT = 401;
    public static readonly TO = 402;
    public static readonly TRAILING = 403;
    public static readonly TRANSLATE = 404;
    public static readonly TRIM = 405;
    public static readonly TRUE = 406;
    public static readonly TRUNCATE = 407;
    public static readonly TRY_CAST = 408;
    public static readonly TUESDAY = 409;
    public static readonly TUMBLE = 410;
    public static readonly UESCAPE = 411;
    public static readonly UNBOUNDED = 412;
    public static readonly UNCONDITIONAL = 413;
    public static readonly UNION = 414;
    public static readonly UNIQUE = 415;
    public static readonly UNKNOWN = 416;
    public static readonly UNLOAD = 417;
    public static readonly UNNEST = 418;
    public static readonly UNPIVOT = 419;
    public static readonly UPDATE = 420;
    public static readonly UPSERT = 421;
    public static readonly USE = 422;
    public static readonly USER = 423;
    public static readonly USING = 424;
    public static readonly UTF16 = 425;
    public static readonly UTF32 = 426;
    public static readonly UTF8 = 427;
    public static readonly VALUE = 428;
    public static readonly VALUES = 429;
    public static readonly VARBINARY = 430;
    public static readonly VARCHAR = 431;
    public static readonly VARIANT = 432;
    public static readonly VARYING = 433;
    public static readonly VIEW = 434;
    public static readonly VIEWS = 435;
    public static readonly VIRTUAL = 436;
    public static readonly WATERMARK = 437;
    public static readonly WATERMARKS = 438;
    public static readonly WEDNESDAY = 439;
    public static readonly WEEK = 440;
    public static readonly WEEKS = 441;
    public static readonly WHEN = 442;
    public static readonly WHERE = 443;
    public static readonly WINDOW = 444;
    public static readonly WITH = 445;
    public static readonly WITHIN = 446;
    public static readonly WITHOUT = 447;
    public static readonly WRAPPER = 448;
    public static readonly YEAR = 449;
    public static readonly YEARS = 450;
    public static readonly ZONE = 451;
    public static readonly WHITESPACE = 452;
    public static readonly HINT_BEG = 453;
    public static readonly COMMENT_END = 454;
    public static readonly FORMAL_COMMENT = 455;
    public static readonly MULTI_LINE_COMMENT = 456;
    public static readonly SINGLE_LINE_COMMENT = 457;
    public static readonly UNSIGNED_INTEGER_LITERAL = 458;
    public static readonly DECIMAL_NUMERIC_LITERAL = 459;
    public static readonly APPROX_NUMERIC_LITERAL = 460;
    public static readonly QUOTED_STRING = 461;
    public static readonly BINARY_STRING_LITERAL = 462;
    public static readonly PREFIXED_STRING_LITERAL = 463;
    public static readonly UNICODE_STRING_LITERAL = 464;
    public static readonly C_STYLE_ESCAPED_STRING_LITERAL = 465;
    public static readonly LPAREN = 466;
    public static readonly RPAREN = 467;
    public static readonly LBRACE_D = 468;
    public static readonly LBRACE_T = 469;
    public static readonly LBRACE_TS = 470;
    public static readonly LBRACE_FN = 471;
    public static readonly LBRACE = 472;
    public static readonly RBRACE = 473;
    public static readonly LBRACKET = 474;
    public static readonly RBRACKET = 475;
    public static readonly SEMICOLON = 476;
    public static readonly DOT = 477;
    public static readonly COMMA = 478;
    public static readonly EQ = 479;
    public static readonly GT = 480;
    public static readonly LT = 481;
    public static readonly HOOK = 482;
    public static readonly COLON = 483;
    public static readonly LE = 484;
    public static readonly GE = 485;
    public static readonly NE = 486;
    public static readonly NE2 = 487;
    public static readonly PLUS = 488;
    public static readonly MINUS = 489;
    public static readonly STAR = 490;
    public static readonly SLASH = 491;
    public static readonly PERCENT_REMAINDER = 492;
    public static readonly CONCAT = 493;
    public static readonly NAMED_ARGUMENT_ASSIGNMENT = 494;
    public static readonly DOUBLE_PERIOD = 495;
    public static readonly QUOTE = 496;
    public static readonly DOUBLE_QUOTE = 497;
    public static readonly VERTICAL_BAR = 498;
    public static readonly CARET = 499;
    public static readonly DOLLAR = 500;
    public static readonly END_EXEC = 501;
    public static readonly BACK_QUOTED_IDENTIFIER = 502;
    public static readonly UNICODE_QUOTED_IDENTIFIER = 503;
    public static readonly IDENTIFIER = 504;
    public static readonly COLLATION_ID = 505;
    public static readonly UNKNOWN_CHARACTER = 506;
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
        null, null, null, null, null, null, null, null, null, null, null, 
        null, null, "'/*+'", "'*/'", null, null, null, null, null, null, 
        null, null, null, null, null, "'('", "')'", null, null, null, null, 
        "'{'", "'}'", "'['", "']'", "';'", "'.'", "','", "'='", "'>'", "'<'", 
        "'?'", "':'", "'<='", "'>='", "'<>'", "'!='", "'+'", "'-'", "'*'", 
        "'/'", "'%'", "'||'", "'=>'", "'..'", "'''", "'\"'", "'|'", "'^'", 
        "'$'"
    ];
    public static readonly symbolicNames = [
        null, "UNCLOSED_COMMENT", "UNCLOSED_IDENTIFIER", "RESERVED_WORD", 
        "RESERVED_FUNCTION_NAME", "A", "ABSENT", "ADD", "AFTER", "ALL", 
        "ALLOW", "ALTER", "ANALYZE", "AND", "ANY", "APPLY", "ARRAY", "ARRAY_AGG", 
        "ARRAY_CONCAT_AGG", "ARTIFACT", "AS", "ASC", "ASYMMETRIC", "BEGIN", 
        "BERNOULLI", "BETWEEN", "BIGINT", "BINARY", "BITMAP", "BOOLEAN", 
        "BOTH", "BUCKETS", "BY", "BYTES", "CALL", "CASCADE", "CASE", "CAST", 
        "CATALOG", "CATALOGS", "CEIL", "CEILING", "CENTURY", "CHANGELOG_MODE", 
        "CHAR", "CHARACTER", "CLASSIFIER", "COLUMNS", "COMMENT", "COMPACT", 
        "COMPILE", "COMPUTE", "CONDITIONAL", "CONFLICT", "CONNECTION", "CONNECTIONS", 
        "CONSTRAINT", "CONSTRAINTS", "CONTAINS", "CONTAINS_SUBSTR", "CONTINUOUS", 
        "CONVERT", "CREATE", "CROSS", "CUBE", "CURRENT", "CURRENT_CATALOG", 
        "CURRENT_DATE", "CURRENT_DEFAULT_TRANSFORM_GROUP", "CURRENT_PATH", 
        "CURRENT_ROLE", "CURRENT_SCHEMA", "CURRENT_TIME", "CURRENT_TIMESTAMP", 
        "CURRENT_USER", "CURSOR", "DATABASE", "DATABASES", "DATE", "DATETIME", 
        "DATETIME_DIFF", "DATETIME_TRUNC", "DATE_DIFF", "DATE_TRUNC", "DAY", 
        "DAYOFWEEK", "DAYOFYEAR", "DAYS", "DEC", "DECADE", "DECIMAL", "DEDUPLICATE", 
        "DEFAULT_", "DEFINE", "DELETE", "DESC", "DESCRIBE", "DISALLOW", 
        "DISTINCT", "DISTRIBUTED", "DISTRIBUTION", "DO", "DOUBLE", "DOW", 
        "DOY", "DRAIN", "DROP", "ELSE", "EMPTY", "ENCODING", "END", "ENFORCED", 
        "EPOCH", "EQUALS", "ERROR", "ESCAPE", "ESTIMATED_COST", "EXCEPT", 
        "EXCLUDE", "EXCLUDING", "EXECUTE", "EXISTS", "EXPLAIN", "EXTEND", 
        "EXTENDED", "EXTRACT", "FALSE", "FETCH", "FILTER", "FINAL", "FIRST", 
        "FLOAT", "FLOOR", "FOLLOWING", "FOR", "FORMAT", "FRAC_SECOND", "FRESHNESS", 
        "FRIDAY", "FROM", "FROM_BEGINNING", "FROM_NOW", "FROM_TIMESTAMP", 
        "FULL", "FUNCTION", "FUNCTIONS", "GENERATED", "GEOMETRY", "GROUP", 
        "GROUPING", "GROUP_CONCAT", "HASH", "HAVING", "HOP", "HOUR", "HOURS", 
        "IF", "IGNORE", "ILIKE", "IMMEDIATELY", "IN", "INCLUDE", "INCLUDING", 
        "INNER", "INPUT", "INSERT", "INT", "INTEGER", "INTERSECT", "INTERVAL", 
        "INTO", "IS", "ISODOW", "ISOYEAR", "JAR", "JARS", "JAVA", "JOB", 
        "JOBS", "JOIN", "JSON", "JSON_ARRAY", "JSON_ARRAYAGG", "JSON_EXECUTION_PLAN", 
        "JSON_EXISTS", "JSON_OBJECT", "JSON_OBJECTAGG", "JSON_QUERY", "JSON_SCOPE", 
        "JSON_VALUE", "KEY", "LANGUAGE", "LAST", "LATERAL", "LEADING", "LEFT", 
        "LIKE", "LIMIT", "LOAD", "LOCAL", "LOCALTIME", "LOCALTIMESTAMP", 
        "MAP", "MATCH", "MATCHED", "MATCH_NUMBER", "MATCH_RECOGNIZE", "MATERIALIZED", 
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
        "STREAM", "STRING", "STRING_AGG", "STRUCTURED", "SUBMULTISET", "SUBSET", 
        "SUBSTITUTE", "SUBSTRING", "SUCCEEDS", "SUNDAY", "SUSPEND", "SYMMETRIC", 
        "SYSTEM", "SYSTEM_TIME", "SYSTEM_USER", "TABLE", "TABLES", "TABLESAMPLE", 
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
        "VERTICAL_BAR", "CARET", "DOLLAR", "END_EXEC", "BACK_QUOTED_IDENTIFIER", 
        "UNICODE_QUOTED_IDENTIFIER", "IDENTIFIER", "COLLATION_ID", "UNKNOWN_CHARACTER"
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
        "VERTICAL_BAR", "CARET", "DOLLAR", "END_EXEC", "BACK_QUOTED_IDENTIFIER", 
        "UNICODE_QUOTED_IDENTIFIER", "IDENTIFIER", "COLLATION_ID", "UNKNOWN_CHARACTER", 
        "Quoted", "Decimal", "Letter", "Digit",
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
        4,0,506,455,6,-1,2,0,7,0,2,1,7,1,2,2,7,2,2,3,7,3,2,4,7,4,2,5,7,5,
        2,6,7,6,2,7,7,7,2,8,7,8,2,9,7,9,2,10,7,10,2,11,7,11,2,12,7,12,2,
        13,7,13,2,14,7,14,2,15,7,15,2,16,7,16,2,17,7,17,2,18,7,18,2,19,7,
        19,2,20,7,20,2,21,7,21,2,22,7,22,2,23,7,23,2,24,7,24,2,25,7,25,2,
        26,7,26,2,27,7,27,2,28,7,28,2,29,7,29,2,30,7,30,2,31,7,31,2,32,7,
        32,2,33,7,33,2,34,7,34,2,35,7,35,2,36,7,36,2,37,7,37,2,38,7,38,2,
        39,7,39,2,40,7,40,2,41,7,41,2,42,7,42,2,43,7,43,2,44,7,44,2,45,7,
        45,2,46,7,46,2,47,7,47,2,48,7,48,2,49,7,49,2,50,7,50,2,51,7,51,2,
        52,7,52,2,53,7,53,2,54,7,54,2,55,7,55,2,56,7,56,2,57,7,57,2,58,7,
        58,1,0,4,0,121,8,0,11,0,12,0,122,1,0,1,0,1,1,1,1,1,1,1,1,1,2,1,2,
        1,2,1,3,1,3,1,3,1,3,1,3,1,3,5,3,140,8,3,10,3,12,3,143,9,3,1,3,1,
        3,1,3,1,3,1,3,1,4,1,4,1,4,1,4,1,4,5,4,155,8,4,10,4,12,4,158,9,4,
        3,4,160,8,4,1,4,1,4,1,4,1,4,1,4,1,5,1,5,1,5,1,5,3,5,171,8,5,1,5,
        5,5,174,8,5,10,5,12,5,177,9,5,1,5,1,5,1,6,4,6,182,8,6,11,6,12,6,
        183,1,7,1,7,1,8,4,8,189,8,8,11,8,12,8,190,1,8,3,8,194,8,8,1,8,1,
        8,3,8,198,8,8,1,8,4,8,201,8,8,11,8,12,8,202,1,9,1,9,1,10,1,10,1,
        10,1,11,1,11,1,11,5,11,213,8,11,10,11,12,11,216,9,11,1,11,3,11,219,
        8,11,1,11,1,11,1,12,1,12,1,12,1,12,1,13,1,13,1,13,1,13,1,13,1,13,
        1,13,5,13,234,8,13,10,13,12,13,237,9,13,1,13,1,13,1,14,1,14,1,15,
        1,15,1,16,1,16,5,16,247,8,16,10,16,12,16,250,9,16,1,16,1,16,1,17,
        1,17,5,17,256,8,17,10,17,12,17,259,9,17,1,17,1,17,1,18,1,18,5,18,
        265,8,18,10,18,12,18,268,9,18,1,18,1,18,1,18,1,19,1,19,5,19,275,
        8,19,10,19,12,19,278,9,19,1,19,1,19,1,19,1,20,1,20,1,21,1,21,1,22,
        1,22,1,23,1,23,1,24,1,24,1,25,1,25,1,26,1,26,1,27,1,27,1,28,1,28,
        1,29,1,29,1,30,1,30,1,31,1,31,1,32,1,32,1,32,1,33,1,33,1,33,1,34,
        1,34,1,34,1,35,1,35,1,35,1,36,1,36,1,37,1,37,1,38,1,38,1,39,1,39,
        1,40,1,40,1,41,1,41,1,41,1,42,1,42,1,42,1,43,1,43,1,43,1,44,1,44,
        1,45,1,45,1,46,1,46,1,47,1,47,1,48,1,48,1,49,1,49,1,49,1,49,1,49,
        1,49,1,49,1,49,1,49,1,50,1,50,1,50,1,50,4,50,361,8,50,11,50,12,50,
        362,1,50,1,50,1,51,1,51,1,51,1,51,1,51,1,51,4,51,373,8,51,11,51,
        12,51,374,1,51,1,51,1,52,1,52,1,52,5,52,382,8,52,10,52,12,52,385,
        9,52,1,53,1,53,4,53,389,8,53,11,53,12,53,390,1,53,1,53,1,53,5,53,
        396,8,53,10,53,12,53,399,9,53,1,53,1,53,1,53,4,53,404,8,53,11,53,
        12,53,405,1,53,1,53,1,53,1,53,4,53,412,8,53,11,53,12,53,413,3,53,
        416,8,53,1,54,1,54,1,55,1,55,1,55,1,55,5,55,424,8,55,10,55,12,55,
        427,9,55,1,55,1,55,1,56,4,56,432,8,56,11,56,12,56,433,1,56,1,56,
        5,56,438,8,56,10,56,12,56,441,9,56,1,56,1,56,4,56,445,8,56,11,56,
        12,56,446,3,56,449,8,56,1,57,1,57,1,58,3,58,454,8,58,2,141,156,0,
        59,1,452,3,453,5,454,7,455,9,456,11,457,13,458,15,459,17,460,19,
        461,21,462,23,463,25,464,27,465,29,466,31,467,33,468,35,469,37,470,
        39,471,41,472,43,473,45,474,47,475,49,476,51,477,53,478,55,479,57,
        480,59,481,61,482,63,483,65,484,67,485,69,486,71,487,73,488,75,489,
        77,490,79,491,81,492,83,493,85,494,87,495,89,496,91,497,93,498,95,
        499,97,500,99,501,101,502,103,503,105,504,107,505,109,506,111,0,
        113,0,115,0,117,0,1,0,24,3,0,9,10,12,13,32,32,1,0,47,47,1,0,42,43,
        2,0,10,10,13,13,1,0,48,57,2,0,69,69,101,101,2,0,43,43,45,45,2,0,
        88,88,120,120,3,0,48,57,65,90,97,122,5,0,45,46,48,58,65,90,95,95,
        97,122,2,0,78,78,110,110,2,0,85,85,117,117,2,0,39,39,92,92,2,0,68,
        68,100,100,2,0,84,84,116,116,2,0,83,83,115,115,2,0,70,70,102,102,
        2,0,67,67,99,99,3,0,10,10,13,13,96,96,3,0,10,10,13,13,34,34,3,0,
        45,46,58,58,95,95,1,0,39,39,12,0,36,36,65,90,95,95,97,122,192,214,
        216,246,248,8191,12352,12687,13056,13183,13312,15661,19968,40959,
        63744,64255,15,0,48,57,1632,1641,1776,1785,2406,2415,2534,2543,2662,
        2671,2790,2799,2918,2927,3047,3055,3174,3183,3302,3311,3430,3439,
        3664,3673,3792,3801,4160,4169,493,0,1,1,0,0,0,0,3,1,0,0,0,0,5,1,
        0,0,0,0,7,1,0,0,0,0,9,1,0,0,0,0,11,1,0,0,0,0,13,1,0,0,0,0,15,1,0,
        0,0,0,17,1,0,0,0,0,19,1,0,0,0,0,21,1,0,0,0,0,23,1,0,0,0,0,25,1,0,
        0,0,0,27,1,0,0,0,0,29,1,0,0,0,0,31,1,0,0,0,0,33,1,0,0,0,0,35,1,0,
        0,0,0,37,1,0,0,0,0,39,1,0,0,0,0,41,1,0,0,0,0,43,1,0,0,0,0,45,1,0,
        0,0,0,47,1,0,0,0,0,49,1,0,0,0,0,51,1,0,0,0,0,53,1,0,0,0,0,55,1,0,
        0,0,0,57,1,0,0,0,0,59,1,0,0,0,0,61,1,0,0,0,0,63,1,0,0,0,0,65,1,0,
        0,0,0,67,1,0,0,0,0,69,1,0,0,0,0,71,1,0,0,0,0,73,1,0,0,0,0,75,1,0,
        0,0,0,77,1,0,0,0,0,79,1,0,0,0,0,81,1,0,0,0,0,83,1,0,0,0,0,85,1,0,
        0,0,0,87,1,0,0,0,0,89,1,0,0,0,0,91,1,0,0,0,0,93,1,0,0,0,0,95,1,0,
        0,0,0,97,1,0,0,0,0,99,1,0,0,0,0,101,1,0,0,0,0,103,1,0,0,0,0,105,
        1,0,0,0,0,107,1,0,0,0,0,109,1,0,0,0,1,120,1,0,0,0,3,126,1,0,0,0,
        5,130,1,0,0,0,7,133,1,0,0,0,9,149,1,0,0,0,11,170,1,0,0,0,13,181,
        1,0,0,0,15,185,1,0,0,0,17,193,1,0,0,0,19,204,1,0,0,0,21,206,1,0,
        0,0,23,218,1,0,0,0,25,222,1,0,0,0,27,226,1,0,0,0,29,240,1,0,0,0,
        31,242,1,0,0,0,33,244,1,0,0,0,35,253,1,0,0,0,37,262,1,0,0,0,39,272,
        1,0,0,0,41,282,1,0,0,0,43,284,1,0,0,0,45,286,1,0,0,0,47,288,1,0,
        0,0,49,290,1,0,0,0,51,292,1,0,0,0,53,294,1,0,0,0,55,296,1,0,0,0,
        57,298,1,0,0,0,59,300,1,0,0,0,61,302,1,0,0,0,63,304,1,0,0,0,65,306,
        1,0,0,0,67,309,1,0,0,0,69,312,1,0,0,0,71,315,1,0,0,0,73,318,1,0,
        0,0,75,320,1,0,0,0,77,322,1,0,0,0,79,324,1,0,0,0,81,326,1,0,0,0,
        83,328,1,0,0,0,85,331,1,0,0,0,87,334,1,0,0,0,89,337,1,0,0,0,91,339,
        1,0,0,0,93,341,1,0,0,0,95,343,1,0,0,0,97,345,1,0,0,0,99,347,1,0,
        0,0,101,356,1,0,0,0,103,366,1,0,0,0,105,378,1,0,0,0,107,388,1,0,
        0,0,109,417,1,0,0,0,111,419,1,0,0,0,113,448,1,0,0,0,115,450,1,0,
        0,0,117,453,1,0,0,0,119,121,7,0,0,0,120,119,1,0,0,0,121,122,1,0,
        0,0,122,120,1,0,0,0,122,123,1,0,0,0,123,124,1,0,0,0,124,125,6,0,
        0,0,125,2,1,0,0,0,126,127,5,47,0,0,127,128,5,42,0,0,128,129,5,43,
        0,0,129,4,1,0,0,0,130,131,5,42,0,0,131,132,5,47,0,0,132,6,1,0,0,
        0,133,134,5,47,0,0,134,135,5,42,0,0,135,136,5,42,0,0,136,137,1,0,
        0,0,137,141,8,1,0,0,138,140,9,0,0,0,139,138,1,0,0,0,140,143,1,0,
        0,0,141,142,1,0,0,0,141,139,1,0,0,0,142,144,1,0,0,0,143,141,1,0,
        0,0,144,145,5,42,0,0,145,146,5,47,0,0,146,147,1,0,0,0,147,148,6,
        3,1,0,148,8,1,0,0,0,149,150,5,47,0,0,150,151,5,42,0,0,151,159,1,
        0,0,0,152,156,8,2,0,0,153,155,9,0,0,0,154,153,1,0,0,0,155,158,1,
        0,0,0,156,157,1,0,0,0,156,154,1,0,0,0,157,160,1,0,0,0,158,156,1,
        0,0,0,159,152,1,0,0,0,159,160,1,0,0,0,160,161,1,0,0,0,161,162,5,
        42,0,0,162,163,5,47,0,0,163,164,1,0,0,0,164,165,6,4,1,0,165,10,1,
        0,0,0,166,167,5,47,0,0,167,171,5,47,0,0,168,169,5,45,0,0,169,171,
        5,45,0,0,170,166,1,0,0,0,170,168,1,0,0,0,171,175,1,0,0,0,172,174,
        8,3,0,0,173,172,1,0,0,0,174,177,1,0,0,0,175,173,1,0,0,0,175,176,
        1,0,0,0,176,178,1,0,0,0,177,175,1,0,0,0,178,179,6,5,1,0,179,12,1,
        0,0,0,180,182,7,4,0,0,181,180,1,0,0,0,182,183,1,0,0,0,183,181,1,
        0,0,0,183,184,1,0,0,0,184,14,1,0,0,0,185,186,3,113,56,0,186,16,1,
        0,0,0,187,189,7,4,0,0,188,187,1,0,0,0,189,190,1,0,0,0,190,188,1,
        0,0,0,190,191,1,0,0,0,191,194,1,0,0,0,192,194,3,113,56,0,193,188,
        1,0,0,0,193,192,1,0,0,0,194,195,1,0,0,0,195,197,7,5,0,0,196,198,
        7,6,0,0,197,196,1,0,0,0,197,198,1,0,0,0,198,200,1,0,0,0,199,201,
        7,4,0,0,200,199,1,0,0,0,201,202,1,0,0,0,202,200,1,0,0,0,202,203,
        1,0,0,0,203,18,1,0,0,0,204,205,3,111,55,0,205,20,1,0,0,0,206,207,
        7,7,0,0,207,208,3,111,55,0,208,22,1,0,0,0,209,210,5,95,0,0,210,214,
        7,8,0,0,211,213,7,9,0,0,212,211,1,0,0,0,213,216,1,0,0,0,214,212,
        1,0,0,0,214,215,1,0,0,0,215,219,1,0,0,0,216,214,1,0,0,0,217,219,
        7,10,0,0,218,209,1,0,0,0,218,217,1,0,0,0,219,220,1,0,0,0,220,221,
        3,111,55,0,221,24,1,0,0,0,222,223,7,11,0,0,223,224,5,38,0,0,224,
        225,3,111,55,0,225,26,1,0,0,0,226,227,7,5,0,0,227,235,5,39,0,0,228,
        234,8,12,0,0,229,230,5,92,0,0,230,234,9,0,0,0,231,232,5,39,0,0,232,
        234,5,39,0,0,233,228,1,0,0,0,233,229,1,0,0,0,233,231,1,0,0,0,234,
        237,1,0,0,0,235,233,1,0,0,0,235,236,1,0,0,0,236,238,1,0,0,0,237,
        235,1,0,0,0,238,239,5,39,0,0,239,28,1,0,0,0,240,241,5,40,0,0,241,
        30,1,0,0,0,242,243,5,41,0,0,243,32,1,0,0,0,244,248,5,123,0,0,245,
        247,5,32,0,0,246,245,1,0,0,0,247,250,1,0,0,0,248,246,1,0,0,0,248,
        249,1,0,0,0,249,251,1,0,0,0,250,248,1,0,0,0,251,252,7,13,0,0,252,
        34,1,0,0,0,253,257,5,123,0,0,254,256,5,32,0,0,255,254,1,0,0,0,256,
        259,1,0,0,0,257,255,1,0,0,0,257,258,1,0,0,0,258,260,1,0,0,0,259,
        257,1,0,0,0,260,261,7,14,0,0,261,36,1,0,0,0,262,266,5,123,0,0,263,
        265,5,32,0,0,264,263,1,0,0,0,265,268,1,0,0,0,266,264,1,0,0,0,266,
        267,1,0,0,0,267,269,1,0,0,0,268,266,1,0,0,0,269,270,7,14,0,0,270,
        271,7,15,0,0,271,38,1,0,0,0,272,276,5,123,0,0,273,275,5,32,0,0,274,
        273,1,0,0,0,275,278,1,0,0,0,276,274,1,0,0,0,276,277,1,0,0,0,277,
        279,1,0,0,0,278,276,1,0,0,0,279,280,7,16,0,0,280,281,7,10,0,0,281,
        40,1,0,0,0,282,283,5,123,0,0,283,42,1,0,0,0,284,285,5,125,0,0,285,
        44,1,0,0,0,286,287,5,91,0,0,287,46,1,0,0,0,288,289,5,93,0,0,289,
        48,1,0,0,0,290,291,5,59,0,0,291,50,1,0,0,0,292,293,5,46,0,0,293,
        52,1,0,0,0,294,295,5,44,0,0,295,54,1,0,0,0,296,297,5,61,0,0,297,
        56,1,0,0,0,298,299,5,62,0,0,299,58,1,0,0,0,300,301,5,60,0,0,301,
        60,1,0,0,0,302,303,5,63,0,0,303,62,1,0,0,0,304,305,5,58,0,0,305,
        64,1,0,0,0,306,307,5,60,0,0,307,308,5,61,0,0,308,66,1,0,0,0,309,
        310,5,62,0,0,310,311,5,61,0,0,311,68,1,0,0,0,312,313,5,60,0,0,313,
        314,5,62,0,0,314,70,1,0,0,0,315,316,5,33,0,0,316,317,5,61,0,0,317,
        72,1,0,0,0,318,319,5,43,0,0,319,74,1,0,0,0,320,321,5,45,0,0,321,
        76,1,0,0,0,322,323,5,42,0,0,323,78,1,0,0,0,324,325,5,47,0,0,325,
        80,1,0,0,0,326,327,5,37,0,0,327,82,1,0,0,0,328,329,5,124,0,0,329,
        330,5,124,0,0,330,84,1,0,0,0,331,332,5,61,0,0,332,333,5,62,0,0,333,
        86,1,0,0,0,334,335,5,46,0,0,335,336,5,46,0,0,336,88,1,0,0,0,337,
        338,5,39,0,0,338,90,1,0,0,0,339,340,5,34,0,0,340,92,1,0,0,0,341,
        342,5,124,0,0,342,94,1,0,0,0,343,344,5,94,0,0,344,96,1,0,0,0,345,
        346,5,36,0,0,346,98,1,0,0,0,347,348,7,5,0,0,348,349,7,10,0,0,349,
        350,7,13,0,0,350,351,5,45,0,0,351,352,7,5,0,0,352,353,7,7,0,0,353,
        354,7,5,0,0,354,355,7,17,0,0,355,100,1,0,0,0,356,360,5,96,0,0,357,
        361,8,18,0,0,358,359,5,96,0,0,359,361,5,96,0,0,360,357,1,0,0,0,360,
        358,1,0,0,0,361,362,1,0,0,0,362,360,1,0,0,0,362,363,1,0,0,0,363,
        364,1,0,0,0,364,365,5,96,0,0,365,102,1,0,0,0,366,367,7,11,0,0,367,
        368,5,38,0,0,368,372,5,34,0,0,369,373,8,19,0,0,370,371,5,34,0,0,
        371,373,5,34,0,0,372,369,1,0,0,0,372,370,1,0,0,0,373,374,1,0,0,0,
        374,372,1,0,0,0,374,375,1,0,0,0,375,376,1,0,0,0,376,377,5,34,0,0,
        377,104,1,0,0,0,378,383,3,115,57,0,379,382,3,115,57,0,380,382,3,
        117,58,0,381,379,1,0,0,0,381,380,1,0,0,0,382,385,1,0,0,0,383,381,
        1,0,0,0,383,384,1,0,0,0,384,106,1,0,0,0,385,383,1,0,0,0,386,389,
        3,115,57,0,387,389,3,117,58,0,388,386,1,0,0,0,388,387,1,0,0,0,389,
        390,1,0,0,0,390,388,1,0,0,0,390,391,1,0,0,0,391,397,1,0,0,0,392,
        396,3,115,57,0,393,396,3,117,58,0,394,396,7,20,0,0,395,392,1,0,0,
        0,395,393,1,0,0,0,395,394,1,0,0,0,396,399,1,0,0,0,397,395,1,0,0,
        0,397,398,1,0,0,0,398,400,1,0,0,0,399,397,1,0,0,0,400,403,5,36,0,
        0,401,404,3,115,57,0,402,404,5,95,0,0,403,401,1,0,0,0,403,402,1,
        0,0,0,404,405,1,0,0,0,405,403,1,0,0,0,405,406,1,0,0,0,406,415,1,
        0,0,0,407,411,5,36,0,0,408,412,3,115,57,0,409,412,3,117,58,0,410,
        412,5,95,0,0,411,408,1,0,0,0,411,409,1,0,0,0,411,410,1,0,0,0,412,
        413,1,0,0,0,413,411,1,0,0,0,413,414,1,0,0,0,414,416,1,0,0,0,415,
        407,1,0,0,0,415,416,1,0,0,0,416,108,1,0,0,0,417,418,9,0,0,0,418,
        110,1,0,0,0,419,425,5,39,0,0,420,424,8,21,0,0,421,422,5,39,0,0,422,
        424,5,39,0,0,423,420,1,0,0,0,423,421,1,0,0,0,424,427,1,0,0,0,425,
        423,1,0,0,0,425,426,1,0,0,0,426,428,1,0,0,0,427,425,1,0,0,0,428,
        429,5,39,0,0,429,112,1,0,0,0,430,432,7,4,0,0,431,430,1,0,0,0,432,
        433,1,0,0,0,433,431,1,0,0,0,433,434,1,0,0,0,434,435,1,0,0,0,435,
        439,5,46,0,0,436,438,7,4,0,0,437,436,1,0,0,0,438,441,1,0,0,0,439,
        437,1,0,0,0,439,440,1,0,0,0,440,449,1,0,0,0,441,439,1,0,0,0,442,
        444,5,46,0,0,443,445,7,4,0,0,444,443,1,0,0,0,445,446,1,0,0,0,446,
        444,1,0,0,0,446,447,1,0,0,0,447,449,1,0,0,0,448,431,1,0,0,0,448,
        442,1,0,0,0,449,114,1,0,0,0,450,451,7,22,0,0,451,116,1,0,0,0,452,
        454,7,23,0,0,453,452,1,0,0,0,454,118,1,0,0,0,42,0,122,141,156,159,
        170,175,183,190,193,197,202,214,218,233,235,248,257,266,276,360,
        362,372,374,381,383,388,390,395,397,403,405,411,413,415,423,425,
        433,439,446,448,453,2,6,0,0,0,1,0
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