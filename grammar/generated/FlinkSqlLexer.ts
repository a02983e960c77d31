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
    public static readonly UNKNOWN_CHARACTER = 505;
    public static readonly COLLATION_ID = 506;
    public static readonly NO_COLLATION_ID = 507;
    public static readonly COLLATION = 1;
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
        "UNICODE_QUOTED_IDENTIFIER", "IDENTIFIER", "UNKNOWN_CHARACTER", 
        "COLLATION_ID", "NO_COLLATION_ID"
    ];
    public static readonly modeNames = [
        "DEFAULT_MODE", "COLLATION",
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
        "UNICODE_QUOTED_IDENTIFIER", "IDENTIFIER", "UNKNOWN_CHARACTER", 
        "Quoted", "Decimal", "Letter", "Digit", "COLLATION_ID", "NO_COLLATION_ID",
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
        4,0,507,460,6,-1,6,-1,2,0,7,0,2,1,7,1,2,2,7,2,2,3,7,3,2,4,7,4,2,
        5,7,5,2,6,7,6,2,7,7,7,2,8,7,8,2,9,7,9,2,10,7,10,2,11,7,11,2,12,7,
        12,2,13,7,13,2,14,7,14,2,15,7,15,2,16,7,16,2,17,7,17,2,18,7,18,2,
        19,7,19,2,20,7,20,2,21,7,21,2,22,7,22,2,23,7,23,2,24,7,24,2,25,7,
        25,2,26,7,26,2,27,7,27,2,28,7,28,2,29,7,29,2,30,7,30,2,31,7,31,2,
        32,7,32,2,33,7,33,2,34,7,34,2,35,7,35,2,36,7,36,2,37,7,37,2,38,7,
        38,2,39,7,39,2,40,7,40,2,41,7,41,2,42,7,42,2,43,7,43,2,44,7,44,2,
        45,7,45,2,46,7,46,2,47,7,47,2,48,7,48,2,49,7,49,2,50,7,50,2,51,7,
        51,2,52,7,52,2,53,7,53,2,54,7,54,2,55,7,55,2,56,7,56,2,57,7,57,2,
        58,7,58,2,59,7,59,1,0,4,0,124,8,0,11,0,12,0,125,1,0,1,0,1,1,1,1,
        1,1,1,1,1,2,1,2,1,2,1,3,1,3,1,3,1,3,1,3,1,3,5,3,143,8,3,10,3,12,
        3,146,9,3,1,3,1,3,1,3,1,3,1,3,1,4,1,4,1,4,1,4,1,4,5,4,158,8,4,10,
        4,12,4,161,9,4,3,4,163,8,4,1,4,1,4,1,4,1,4,1,4,1,5,1,5,1,5,1,5,3,
        5,174,8,5,1,5,5,5,177,8,5,10,5,12,5,180,9,5,1,5,1,5,1,6,4,6,185,
        8,6,11,6,12,6,186,1,7,1,7,1,8,4,8,192,8,8,11,8,12,8,193,1,8,3,8,
        197,8,8,1,8,1,8,3,8,201,8,8,1,8,4,8,204,8,8,11,8,12,8,205,1,9,1,
        9,1,10,1,10,1,10,1,11,1,11,1,11,5,11,216,8,11,10,11,12,11,219,9,
        11,1,11,3,11,222,8,11,1,11,1,11,1,12,1,12,1,12,1,12,1,13,1,13,1,
        13,1,13,1,13,1,13,1,13,5,13,237,8,13,10,13,12,13,240,9,13,1,13,1,
        13,1,14,1,14,1,15,1,15,1,16,1,16,5,16,250,8,16,10,16,12,16,253,9,
        16,1,16,1,16,1,17,1,17,5,17,259,8,17,10,17,12,17,262,9,17,1,17,1,
        17,1,18,1,18,5,18,268,8,18,10,18,12,18,271,9,18,1,18,1,18,1,18,1,
        19,1,19,5,19,278,8,19,10,19,12,19,281,9,19,1,19,1,19,1,19,1,20,1,
        20,1,21,1,21,1,22,1,22,1,23,1,23,1,24,1,24,1,25,1,25,1,26,1,26,1,
        27,1,27,1,28,1,28,1,29,1,29,1,30,1,30,1,31,1,31,1,32,1,32,1,32,1,
        33,1,33,1,33,1,34,1,34,1,34,1,35,1,35,1,35,1,36,1,36,1,37,1,37,1,
        38,1,38,1,39,1,39,1,40,1,40,1,41,1,41,1,41,1,42,1,42,1,42,1,43,1,
        43,1,43,1,44,1,44,1,45,1,45,1,46,1,46,1,47,1,47,1,48,1,48,1,49,1,
        49,1,49,1,49,1,49,1,49,1,49,1,49,1,49,1,50,1,50,1,50,1,50,4,50,364,
        8,50,11,50,12,50,365,1,50,1,50,1,51,1,51,1,51,1,51,1,51,1,51,4,51,
        376,8,51,11,51,12,51,377,1,51,1,51,1,52,1,52,1,52,5,52,385,8,52,
        10,52,12,52,388,9,52,1,53,1,53,1,54,1,54,1,54,1,54,5,54,396,8,54,
        10,54,12,54,399,9,54,1,54,1,54,1,55,4,55,404,8,55,11,55,12,55,405,
        1,55,1,55,5,55,410,8,55,10,55,12,55,413,9,55,1,55,1,55,4,55,417,
        8,55,11,55,12,55,418,3,55,421,8,55,1,56,1,56,1,57,3,57,426,8,57,
        1,58,1,58,4,58,430,8,58,11,58,12,58,431,1,58,1,58,1,58,5,58,437,
        8,58,10,58,12,58,440,9,58,1,58,1,58,1,58,4,58,445,8,58,11,58,12,
        58,446,1,58,1,58,1,58,1,58,4,58,453,8,58,11,58,12,58,454,3,58,457,
        8,58,1,59,1,59,2,144,159,0,60,2,452,4,453,6,454,8,455,10,456,12,
        457,14,458,16,459,18,460,20,461,22,462,24,463,26,464,28,465,30,466,
        32,467,34,468,36,469,38,470,40,471,42,472,44,473,46,474,48,475,50,
        476,52,477,54,478,56,479,58,480,60,481,62,482,64,483,66,484,68,485,
        70,486,72,487,74,488,76,489,78,490,80,491,82,492,84,493,86,494,88,
        495,90,496,92,497,94,498,96,499,98,500,100,501,102,502,104,503,106,
        504,108,505,110,0,112,0,114,0,116,0,118,506,120,507,2,0,1,24,3,0,
        9,10,12,13,32,32,1,0,47,47,1,0,42,43,2,0,10,10,13,13,1,0,48,57,2,
        0,69,69,101,101,2,0,43,43,45,45,2,0,88,88,120,120,3,0,48,57,65,90,
        97,122,5,0,45,46,48,58,65,90,95,95,97,122,2,0,78,78,110,110,2,0,
        85,85,117,117,2,0,39,39,92,92,2,0,68,68,100,100,2,0,84,84,116,116,
        2,0,83,83,115,115,2,0,70,70,102,102,2,0,67,67,99,99,3,0,10,10,13,
        13,96,96,3,0,10,10,13,13,34,34,1,0,39,39,12,0,36,36,65,90,95,95,
        97,122,192,214,216,246,248,8191,12352,12687,13056,13183,13312,15661,
        19968,40959,63744,64255,15,0,48,57,1632,1641,1776,1785,2406,2415,
        2534,2543,2662,2671,2790,2799,2918,2927,3047,3055,3174,3183,3302,
        3311,3430,3439,3664,3673,3792,3801,4160,4169,3,0,45,46,58,58,95,
        95,497,0,2,1,0,0,0,0,4,1,0,0,0,0,6,1,0,0,0,0,8,1,0,0,0,0,10,1,0,
        0,0,0,12,1,0,0,0,0,14,1,0,0,0,0,16,1,0,0,0,0,18,1,0,0,0,0,20,1,0,
        0,0,0,22,1,0,0,0,0,24,1,0,0,0,0,26,1,0,0,0,0,28,1,0,0,0,0,30,1,0,
        0,0,0,32,1,0,0,0,0,34,1,0,0,0,0,36,1,0,0,0,0,38,1,0,0,0,0,40,1,0,
        0,0,0,42,1,0,0,0,0,44,1,0,0,0,0,46,1,0,0,0,0,48,1,0,0,0,0,50,1,0,
        0,0,0,52,1,0,0,0,0,54,1,0,0,0,0,56,1,0,0,0,0,58,1,0,0,0,0,60,1,0,
        0,0,0,62,1,0,0,0,0,64,1,0,0,0,0,66,1,0,0,0,0,68,1,0,0,0,0,70,1,0,
        0,0,0,72,1,0,0,0,0,74,1,0,0,0,0,76,1,0,0,0,0,78,1,0,0,0,0,80,1,0,
        0,0,0,82,1,0,0,0,0,84,1,0,0,0,0,86,1,0,0,0,0,88,1,0,0,0,0,90,1,0,
        0,0,0,92,1,0,0,0,0,94,1,0,0,0,0,96,1,0,0,0,0,98,1,0,0,0,0,100,1,
        0,0,0,0,102,1,0,0,0,0,104,1,0,0,0,0,106,1,0,0,0,0,108,1,0,0,0,1,
        118,1,0,0,0,1,120,1,0,0,0,2,123,1,0,0,0,4,129,1,0,0,0,6,133,1,0,
        0,0,8,136,1,0,0,0,10,152,1,0,0,0,12,173,1,0,0,0,14,184,1,0,0,0,16,
        188,1,0,0,0,18,196,1,0,0,0,20,207,1,0,0,0,22,209,1,0,0,0,24,221,
        1,0,0,0,26,225,1,0,0,0,28,229,1,0,0,0,30,243,1,0,0,0,32,245,1,0,
        0,0,34,247,1,0,0,0,36,256,1,0,0,0,38,265,1,0,0,0,40,275,1,0,0,0,
        42,285,1,0,0,0,44,287,1,0,0,0,46,289,1,0,0,0,48,291,1,0,0,0,50,293,
        1,0,0,0,52,295,1,0,0,0,54,297,1,0,0,0,56,299,1,0,0,0,58,301,1,0,
        0,0,60,303,1,0,0,0,62,305,1,0,0,0,64,307,1,0,0,0,66,309,1,0,0,0,
        68,312,1,0,0,0,70,315,1,0,0,0,72,318,1,0,0,0,74,321,1,0,0,0,76,323,
        1,0,0,0,78,325,1,0,0,0,80,327,1,0,0,0,82,329,1,0,0,0,84,331,1,0,
        0,0,86,334,1,0,0,0,88,337,1,0,0,0,90,340,1,0,0,0,92,342,1,0,0,0,
        94,344,1,0,0,0,96,346,1,0,0,0,98,348,1,0,0,0,100,350,1,0,0,0,102,
        359,1,0,0,0,104,369,1,0,0,0,106,381,1,0,0,0,108,389,1,0,0,0,110,
        391,1,0,0,0,112,420,1,0,0,0,114,422,1,0,0,0,116,425,1,0,0,0,118,
        429,1,0,0,0,120,458,1,0,0,0,122,124,7,0,0,0,123,122,1,0,0,0,124,
        125,1,0,0,0,125,123,1,0,0,0,125,126,1,0,0,0,126,127,1,0,0,0,127,
        128,6,0,0,0,128,3,1,0,0,0,129,130,5,47,0,0,130,131,5,42,0,0,131,
        132,5,43,0,0,132,5,1,0,0,0,133,134,5,42,0,0,134,135,5,47,0,0,135,
        7,1,0,0,0,136,137,5,47,0,0,137,138,5,42,0,0,138,139,5,42,0,0,139,
        140,1,0,0,0,140,144,8,1,0,0,141,143,9,0,0,0,142,141,1,0,0,0,143,
        146,1,0,0,0,144,145,1,0,0,0,144,142,1,0,0,0,145,147,1,0,0,0,146,
        144,1,0,0,0,147,148,5,42,0,0,148,149,5,47,0,0,149,150,1,0,0,0,150,
        151,6,3,1,0,151,9,1,0,0,0,152,153,5,47,0,0,153,154,5,42,0,0,154,
        162,1,0,0,0,155,159,8,2,0,0,156,158,9,0,0,0,157,156,1,0,0,0,158,
        161,1,0,0,0,159,160,1,0,0,0,159,157,1,0,0,0,160,163,1,0,0,0,161,
        159,1,0,0,0,162,155,1,0,0,0,162,163,1,0,0,0,163,164,1,0,0,0,164,
        165,5,42,0,0,165,166,5,47,0,0,166,167,1,0,0,0,167,168,6,4,1,0,168,
        11,1,0,0,0,169,170,5,47,0,0,170,174,5,47,0,0,171,172,5,45,0,0,172,
        174,5,45,0,0,173,169,1,0,0,0,173,171,1,0,0,0,174,178,1,0,0,0,175,
        177,8,3,0,0,176,175,1,0,0,0,177,180,1,0,0,0,178,176,1,0,0,0,178,
        179,1,0,0,0,179,181,1,0,0,0,180,178,1,0,0,0,181,182,6,5,1,0,182,
        13,1,0,0,0,183,185,7,4,0,0,184,183,1,0,0,0,185,186,1,0,0,0,186,184,
        1,0,0,0,186,187,1,0,0,0,187,15,1,0,0,0,188,189,3,112,55,0,189,17,
        1,0,0,0,190,192,7,4,0,0,191,190,1,0,0,0,192,193,1,0,0,0,193,191,
        1,0,0,0,193,194,1,0,0,0,194,197,1,0,0,0,195,197,3,112,55,0,196,191,
        1,0,0,0,196,195,1,0,0,0,197,198,1,0,0,0,198,200,7,5,0,0,199,201,
        7,6,0,0,200,199,1,0,0,0,200,201,1,0,0,0,201,203,1,0,0,0,202,204,
        7,4,0,0,203,202,1,0,0,0,204,205,1,0,0,0,205,203,1,0,0,0,205,206,
        1,0,0,0,206,19,1,0,0,0,207,208,3,110,54,0,208,21,1,0,0,0,209,210,
        7,7,0,0,210,211,3,110,54,0,211,23,1,0,0,0,212,213,5,95,0,0,213,217,
        7,8,0,0,214,216,7,9,0,0,215,214,1,0,0,0,216,219,1,0,0,0,217,215,
        1,0,0,0,217,218,1,0,0,0,218,222,1,0,0,0,219,217,1,0,0,0,220,222,
        7,10,0,0,221,212,1,0,0,0,221,220,1,0,0,0,222,223,1,0,0,0,223,224,
        3,110,54,0,224,25,1,0,0,0,225,226,7,11,0,0,226,227,5,38,0,0,227,
        228,3,110,54,0,228,27,1,0,0,0,229,230,7,5,0,0,230,238,5,39,0,0,231,
        237,8,12,0,0,232,233,5,92,0,0,233,237,9,0,0,0,234,235,5,39,0,0,235,
        237,5,39,0,0,236,231,1,0,0,0,236,232,1,0,0,0,236,234,1,0,0,0,237,
        240,1,0,0,0,238,236,1,0,0,0,238,239,1,0,0,0,239,241,1,0,0,0,240,
        238,1,0,0,0,241,242,5,39,0,0,242,29,1,0,0,0,243,244,5,40,0,0,244,
        31,1,0,0,0,245,246,5,41,0,0,246,33,1,0,0,0,247,251,5,123,0,0,248,
        250,5,32,0,0,249,248,1,0,0,0,250,253,1,0,0,0,251,249,1,0,0,0,251,
        252,1,0,0,0,252,254,1,0,0,0,253,251,1,0,0,0,254,255,7,13,0,0,255,
        35,1,0,0,0,256,260,5,123,0,0,257,259,5,32,0,0,258,257,1,0,0,0,259,
        262,1,0,0,0,260,258,1,0,0,0,260,261,1,0,0,0,261,263,1,0,0,0,262,
        260,1,0,0,0,263,264,7,14,0,0,264,37,1,0,0,0,265,269,5,123,0,0,266,
        268,5,32,0,0,267,266,1,0,0,0,268,271,1,0,0,0,269,267,1,0,0,0,269,
        270,1,0,0,0,270,272,1,0,0,0,271,269,1,0,0,0,272,273,7,14,0,0,273,
        274,7,15,0,0,274,39,1,0,0,0,275,279,5,123,0,0,276,278,5,32,0,0,277,
        276,1,0,0,0,278,281,1,0,0,0,279,277,1,0,0,0,279,280,1,0,0,0,280,
        282,1,0,0,0,281,279,1,0,0,0,282,283,7,16,0,0,283,284,7,10,0,0,284,
        41,1,0,0,0,285,286,5,123,0,0,286,43,1,0,0,0,287,288,5,125,0,0,288,
        45,1,0,0,0,289,290,5,91,0,0,290,47,1,0,0,0,291,292,5,93,0,0,292,
        49,1,0,0,0,293,294,5,59,0,0,294,51,1,0,0,0,295,296,5,46,0,0,296,
        53,1,0,0,0,297,298,5,44,0,0,298,55,1,0,0,0,299,300,5,61,0,0,300,
        57,1,0,0,0,301,302,5,62,0,0,302,59,1,0,0,0,303,304,5,60,0,0,304,
        61,1,0,0,0,305,306,5,63,0,0,306,63,1,0,0,0,307,308,5,58,0,0,308,
        65,1,0,0,0,309,310,5,60,0,0,310,311,5,61,0,0,311,67,1,0,0,0,312,
        313,5,62,0,0,313,314,5,61,0,0,314,69,1,0,0,0,315,316,5,60,0,0,316,
        317,5,62,0,0,317,71,1,0,0,0,318,319,5,33,0,0,319,320,5,61,0,0,320,
        73,1,0,0,0,321,322,5,43,0,0,322,75,1,0,0,0,323,324,5,45,0,0,324,
        77,1,0,0,0,325,326,5,42,0,0,326,79,1,0,0,0,327,328,5,47,0,0,328,
        81,1,0,0,0,329,330,5,37,0,0,330,83,1,0,0,0,331,332,5,124,0,0,332,
        333,5,124,0,0,333,85,1,0,0,0,334,335,5,61,0,0,335,336,5,62,0,0,336,
        87,1,0,0,0,337,338,5,46,0,0,338,339,5,46,0,0,339,89,1,0,0,0,340,
        341,5,39,0,0,341,91,1,0,0,0,342,343,5,34,0,0,343,93,1,0,0,0,344,
        345,5,124,0,0,345,95,1,0,0,0,346,347,5,94,0,0,347,97,1,0,0,0,348,
        349,5,36,0,0,349,99,1,0,0,0,350,351,7,5,0,0,351,352,7,10,0,0,352,
        353,7,13,0,0,353,354,5,45,0,0,354,355,7,5,0,0,355,356,7,7,0,0,356,
        357,7,5,0,0,357,358,7,17,0,0,358,101,1,0,0,0,359,363,5,96,0,0,360,
        364,8,18,0,0,361,362,5,96,0,0,362,364,5,96,0,0,363,360,1,0,0,0,363,
        361,1,0,0,0,364,365,1,0,0,0,365,363,1,0,0,0,365,366,1,0,0,0,366,
        367,1,0,0,0,367,368,5,96,0,0,368,103,1,0,0,0,369,370,7,11,0,0,370,
        371,5,38,0,0,371,375,5,34,0,0,372,376,8,19,0,0,373,374,5,34,0,0,
        374,376,5,34,0,0,375,372,1,0,0,0,375,373,1,0,0,0,376,377,1,0,0,0,
        377,375,1,0,0,0,377,378,1,0,0,0,378,379,1,0,0,0,379,380,5,34,0,0,
        380,105,1,0,0,0,381,386,3,114,56,0,382,385,3,114,56,0,383,385,3,
        116,57,0,384,382,1,0,0,0,384,383,1,0,0,0,385,388,1,0,0,0,386,384,
        1,0,0,0,386,387,1,0,0,0,387,107,1,0,0,0,388,386,1,0,0,0,389,390,
        9,0,0,0,390,109,1,0,0,0,391,397,5,39,0,0,392,396,8,20,0,0,393,394,
        5,39,0,0,394,396,5,39,0,0,395,392,1,0,0,0,395,393,1,0,0,0,396,399,
        1,0,0,0,397,395,1,0,0,0,397,398,1,0,0,0,398,400,1,0,0,0,399,397,
        1,0,0,0,400,401,5,39,0,0,401,111,1,0,0,0,402,404,7,4,0,0,403,402,
        1,0,0,0,404,405,1,0,0,0,405,403,1,0,0,0,405,406,1,0,0,0,406,407,
        1,0,0,0,407,411,5,46,0,0,408,410,7,4,0,0,409,408,1,0,0,0,410,413,
        1,0,0,0,411,409,1,0,0,0,411,412,1,0,0,0,412,421,1,0,0,0,413,411,
        1,0,0,0,414,416,5,46,0,0,415,417,7,4,0,0,416,415,1,0,0,0,417,418,
        1,0,0,0,418,416,1,0,0,0,418,419,1,0,0,0,419,421,1,0,0,0,420,403,
        1,0,0,0,420,414,1,0,0,0,421,113,1,0,0,0,422,423,7,21,0,0,423,115,
        1,0,0,0,424,426,7,22,0,0,425,424,1,0,0,0,426,117,1,0,0,0,427,430,
        3,114,56,0,428,430,3,116,57,0,429,427,1,0,0,0,429,428,1,0,0,0,430,
        431,1,0,0,0,431,429,1,0,0,0,431,432,1,0,0,0,432,438,1,0,0,0,433,
        437,3,114,56,0,434,437,3,116,57,0,435,437,7,23,0,0,436,433,1,0,0,
        0,436,434,1,0,0,0,436,435,1,0,0,0,437,440,1,0,0,0,438,436,1,0,0,
        0,438,439,1,0,0,0,439,441,1,0,0,0,440,438,1,0,0,0,441,444,5,36,0,
        0,442,445,3,114,56,0,443,445,5,95,0,0,444,442,1,0,0,0,444,443,1,
        0,0,0,445,446,1,0,0,0,446,444,1,0,0,0,446,447,1,0,0,0,447,456,1,
        0,0,0,448,452,5,36,0,0,449,453,3,114,56,0,450,453,3,116,57,0,451,
        453,5,95,0,0,452,449,1,0,0,0,452,450,1,0,0,0,452,451,1,0,0,0,453,
        454,1,0,0,0,454,452,1,0,0,0,454,455,1,0,0,0,455,457,1,0,0,0,456,
        448,1,0,0,0,456,457,1,0,0,0,457,119,1,0,0,0,458,459,9,0,0,0,459,
        121,1,0,0,0,43,0,1,125,144,159,162,173,178,186,193,196,200,205,217,
        221,236,238,251,260,269,279,363,365,375,377,384,386,395,397,405,
        411,418,420,425,429,431,436,438,444,446,452,454,456,2,6,0,0,0,1,
        0
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