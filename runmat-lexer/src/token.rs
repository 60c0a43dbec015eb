//! The kinds of token. Logos derives the context-free part from this list; kinds without a pattern are made by the
//! lexer from context.

use logos::Logos;

use crate::span::Span;

/// A token. Texts are read from the source through the span.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// Stands between brackets. The brackets themselves don't, at the outermost level.
    pub nested: bool,
    /// Where it stands.
    pub span: Span,
}

/// A comment. Comments aren't tokens: `help` texts are found by place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Comment {
    /// The whole comment, of a block comment with its delimiters.
    pub span: Span,
    /// Nothing but blanks stands before it on its line.
    pub own_line: bool,
}

/// What the lexer can't read. The message is the parser's business.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LexError {
    /// What is wrong.
    pub kind: LexErrorKind,
    /// Where.
    pub span: Span,
}

/// The kinds of [`LexError`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LexErrorKind {
    /// A character that MATLAB doesn't know outside texts and comments (1.23).
    InvalidCharacter,
    /// `'…` without its end on the same line.
    UnterminatedChar,
    /// `"…` without its end on the same line.
    UnterminatedString,
    /// A name that begins with an underscore (1.2).
    LeadingUnderscore,
    /// A `0x` or `0b` literal that needs more bits than its class has.
    IntegerTooWide,
}

/// What a token is.
#[derive(Logos, Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[logos(skip r"[ \t\x0B\x0C\x1A]+")]
#[allow(missing_docs, reason = "the pattern beside each name says what it is")]
pub enum TokenKind {
    #[regex("[A-Za-z_][A-Za-z0-9_]*")]
    Ident,
    /// A number; the lexer extends the digits that the pattern finds.
    #[regex(r"\.?[0-9]+")]
    Number,
    /// `'…'`.
    Char,
    /// `"…"`.
    #[token("\"")]
    String,

    #[token("break")]
    Break,
    #[token("case")]
    Case,
    #[token("catch")]
    Catch,
    #[token("classdef")]
    Classdef,
    #[token("continue")]
    Continue,
    #[token("else")]
    Else,
    #[token("elseif")]
    Elseif,
    #[token("end")]
    End,
    #[token("for")]
    For,
    #[token("function")]
    Function,
    #[token("global")]
    Global,
    #[token("if")]
    If,
    #[token("otherwise")]
    Otherwise,
    #[token("parfor")]
    Parfor,
    #[token("persistent")]
    Persistent,
    #[token("return")]
    Return,
    #[token("spmd")]
    Spmd,
    #[token("switch")]
    Switch,
    #[token("try")]
    Try,
    #[token("while")]
    While,

    // Keywords in their context only; names elsewhere.
    Arguments,
    Properties,
    Methods,
    Events,
    Enumeration,
    Do,
    Until,
    UnwindProtect,
    UnwindProtectCleanup,
    /// `endif` and its kin.
    EndWord,
    /// `end` within an index.
    EndIndex,

    /// The name of a command statement; the words follow.
    Command,
    /// A word of a command, quotes included.
    Word,
    /// `!` and the rest of the line.
    Shell,

    #[token("+")]
    Plus,
    #[token("-")]
    Minus,
    #[token("*")]
    Star,
    #[token(".*")]
    DotStar,
    #[token("/")]
    Slash,
    #[token("./")]
    DotSlash,
    #[token("\\")]
    Backslash,
    #[token(".\\")]
    DotBackslash,
    #[token("^")]
    #[token("**")]
    Caret,
    #[token(".^")]
    #[token(".**")]
    DotCaret,
    #[token("'")]
    Transpose,
    #[token(".'")]
    DotTranspose,
    #[token("<")]
    Less,
    #[token("<=")]
    LessEqual,
    #[token(">")]
    Greater,
    #[token(">=")]
    GreaterEqual,
    #[token("==")]
    EqualEqual,
    #[token("~=")]
    #[token("!=")]
    NotEqual,
    #[token("&")]
    And,
    #[token("|")]
    Or,
    #[token("&&")]
    AndAnd,
    #[token("||")]
    OrOr,
    #[token("~")]
    #[token("!")]
    Not,
    #[token(":")]
    Colon,
    #[token("=")]
    Assign,
    #[token("+=")]
    PlusAssign,
    #[token("-=")]
    MinusAssign,
    #[token("*=")]
    StarAssign,
    #[token("/=")]
    SlashAssign,
    #[token("^=")]
    CaretAssign,
    #[token("|=")]
    OrAssign,
    #[token("&=")]
    AndAssign,
    #[token(".*=")]
    DotStarAssign,
    #[token("./=")]
    DotSlashAssign,
    #[token(".^=")]
    DotCaretAssign,
    #[token("++")]
    PlusPlus,
    #[token("--")]
    MinusMinus,
    #[token("@")]
    At,
    #[token("?")]
    Question,
    #[token(".")]
    Dot,

    #[token("(")]
    LParen,
    #[token(")")]
    RParen,
    #[token("[")]
    LBracket,
    #[token("]")]
    RBracket,
    #[token("{")]
    LBrace,
    #[token("}")]
    RBrace,
    #[token(",")]
    Comma,
    #[token(";")]
    Semicolon,
    /// The end of a line that separates statements or, nested, rows.
    #[regex(r"\r\n|\n|\r")]
    Newline,
    /// The blanks between two elements of a matrix or cell.
    Blank,
    /// After the last token.
    Eof,

    /// Consumed by the lexer.
    #[regex(r"[%#][^\n\r]*", allow_greedy = true)]
    Comment,
    /// Consumed by the lexer.
    #[regex(r"\.\.\.[^\n\r]*(\r\n|\n|\r)?", allow_greedy = true)]
    Continuation,
}

impl TokenKind {
    /// Reserved words (1.3), `end` in an index aside.
    pub fn is_keyword(self) -> bool {
        (TokenKind::Break as u8..=TokenKind::While as u8).contains(&(self as u8))
    }

    /// Ends a statement at the outermost level.
    pub fn is_separator(self) -> bool {
        matches!(self, TokenKind::Newline | TokenKind::Semicolon | TokenKind::Comma | TokenKind::Eof)
    }
}
