/**
 * The tokens of Flink SQL, as Calcite's Parser.jj defines them for its lexical state BTID, the one that Flink uses (Lex.JAVA).
 * Words are not listed here: each is an IDENTIFIER first, and the token source gives it the type of its keyword where the chosen
 * Flink version has it (facts/keywords-VERSION.json).
 */
lexer grammar FlinkSqlLexer;

import FlinkSqlKeywords;

/** A comment or a quoted name that does not end; the token source makes them of what the lexer sees instead. */
tokens { UNCLOSED_COMMENT, UNCLOSED_IDENTIFIER }

WHITESPACE : [ \t\n\r\f]+ -> skip ;

HINT_BEG : '/*+' ;
COMMENT_END : '*/' ;

// Calcite opens a formal comment with "/**" and one character more, so that "/***/" is still open.
FORMAL_COMMENT : '/**' ~'/' .*? '*/' -> channel(HIDDEN) ;
MULTI_LINE_COMMENT : '/*' ( ~[*+] .*? )? '*/' -> channel(HIDDEN) ;
SINGLE_LINE_COMMENT : ( '//' | '--' ) ~[\r\n]* -> channel(HIDDEN) ;

UNSIGNED_INTEGER_LITERAL : [0-9]+ ;
DECIMAL_NUMERIC_LITERAL : Decimal ;
APPROX_NUMERIC_LITERAL : ( [0-9]+ | Decimal ) [eE] [+-]? [0-9]+ ;

QUOTED_STRING : Quoted ;
BINARY_STRING_LITERAL : [xX] Quoted ;
PREFIXED_STRING_LITERAL : ( '_' [a-zA-Z0-9] [a-zA-Z0-9:._-]* | [nN] ) Quoted ;
UNICODE_STRING_LITERAL : [uU] '&' Quoted ;
C_STYLE_ESCAPED_STRING_LITERAL : [eE] '\'' ( ~['\\] | '\\' . | '\'\'' )* '\'' ;

LPAREN : '(' ;
RPAREN : ')' ;
LBRACE_D : '{' ' '* [dD] ;
LBRACE_T : '{' ' '* [tT] ;
LBRACE_TS : '{' ' '* [tT] [sS] ;
LBRACE_FN : '{' ' '* [fF] [nN] ;
LBRACE : '{' ;
RBRACE : '}' ;
LBRACKET : '[' ;
RBRACKET : ']' ;
SEMICOLON : ';' ;
DOT : '.' ;
COMMA : ',' ;

EQ : '=' ;
GT : '>' ;
LT : '<' ;
HOOK : '?' ;
COLON : ':' ;
LE : '<=' ;
GE : '>=' ;
NE : '<>' ;
NE2 : '!=' ;
PLUS : '+' ;
MINUS : '-' ;
STAR : '*' ;
SLASH : '/' ;
PERCENT_REMAINDER : '%' ;
CONCAT : '||' ;
NAMED_ARGUMENT_ASSIGNMENT : '=>' ;
DOUBLE_PERIOD : '..' ;
QUOTE : '\'' ;
DOUBLE_QUOTE : '"' ;
VERTICAL_BAR : '|' ;
CARET : '^' ;
DOLLAR : '$' ;

/** One word for Flink's lexer, and reserved. */
END_EXEC : [eE] [nN] [dD] '-' [eE] [xX] [eE] [cC] ;

BACK_QUOTED_IDENTIFIER : '`' ( ~[`\r\n] | '``' )+ '`' ;
UNICODE_QUOTED_IDENTIFIER : [uU] '&' '"' ( ~["\r\n] | '""' )+ '"' ;
IDENTIFIER : Letter ( Letter | Digit )* ;

/** What Flink's lexer cannot read; wrong wherever it stands. */
UNKNOWN_CHARACTER : . ;

fragment Quoted : '\'' ( ~'\'' | '\'\'' )* '\'' ;
fragment Decimal : [0-9]+ '.' [0-9]* | '.' [0-9]+ ;
fragment Letter
    : [$A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0100-\u1fff\u3040-\u318f\u3300-\u337f\u3400-\u3d2d\u4e00-\u9fff\uf900-\ufaff]
    ;
fragment Digit
    : [0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0b66-\u0b6f\u0be7-\u0bef\u0c66-\u0c6f]
    | [\u0ce6-\u0cef\u0d66-\u0d6f\u0e50-\u0e59\u0ed0-\u0ed9\u1040-\u1049]
    ;

/**
 * Begins like a name or a number, and is taken where it is longer. The token source looks for it only where a dollar follows: to look at
 * each name of a long chain `a.b.c…` would cost the square of its length.
 */
mode COLLATION;

COLLATION_ID : ( Letter | Digit )+ ( Letter | Digit | [:._-] )* '$' ( Letter | '_' )+ ( '$' ( Letter | Digit | '_' )+ )? ;

NO_COLLATION_ID : . ;
