//! The lexer's driver: logos finds the tokens, this decides what depends on their surroundings.
//!
//! Three things need context, and all of it is the few fields of [`Pass`]:
//! - *brackets*: a stack of frames says whether blanks and newlines separate (1.14-1.17), whether `end` is an index
//!   (10.6), and whether a newline ends the statement;
//! - *operand*: whether the last token ends an operand tells a transpose from a quote (1.12) and a binary sign from
//!   the start of a new element (1.15);
//! - *statement starts*: there a name may be the name of a command (§2), or a word that is reserved only here (1.3).
//!
//! Whether `a -1` is a command depends on whether `a` is assigned anywhere in the function (2.5). The first pass takes
//! such lines as commands; if a name turns out to be a variable, the text is read once more with that knowledge.
//! Most files have no such line, so that the second pass is rare, and the whole stays linear.
//!
//! A bracket that isn't closed ends where a line begins with a reserved word, or at a newline within parentheses that
//! don't obviously go on: the errors of one statement stay in it.

mod brackets;
mod texts;
mod words;

use logos::Logos;

use crate::dialect::Dialect;
use crate::scope::Scopes;
use crate::span::Span;
use crate::token::{Comment, LexError, LexErrorKind, Token, TokenKind};

/// What the lexer must know besides the text.
#[derive(Clone, Copy, Default)]
pub struct LexOptions<'a> {
    /// The dialect.
    pub dialect: Dialect,
    /// Names that are variables although the text doesn't assign them: those of the workspace that an eval string or
    /// a REPL line runs in.
    pub is_variable: Option<&'a dyn Fn(&str) -> bool>,
}

/// The tokens of a text.
#[derive(Clone, Debug, Default)]
pub struct Lexed {
    /// The tokens; the last one is [`TokenKind::Eof`].
    pub tokens: Vec<Token>,
    /// The comments, in order.
    pub comments: Vec<Comment>,
    /// What couldn't be read, in order.
    pub errors: Vec<LexError>,
}

/// Reads a text of less than 4 GiB. O(length). Never fails: what isn't a token is left out and noted in `errors`.
pub fn lex(text: &str, options: &LexOptions<'_>) -> Lexed {
    let mut first = Pass::new(text, options, None);
    first.run();
    if first.candidates.is_empty() {
        return first.out;
    }
    let scopes = Scopes::collect(text, &first.out.tokens);
    if !first.candidates.iter().any(|&span| scopes.is_variable(text, span)) {
        return first.out;
    }
    let mut second = Pass::new(text, options, Some(&scopes));
    second.run();
    second.out
}

/// An open bracket.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Frame {
    /// `(` around an expression.
    Group,
    /// `(` of an index, a call or an attribute list.
    Index,
    /// `(` around the parameters of an anonymous function.
    Params,
    /// `{` of an index.
    BraceIndex,
    /// `[`: blanks and newlines separate.
    Matrix,
    /// `{` of a cell literal: likewise.
    Cell,
}

impl Frame {
    fn is_index(self) -> bool {
        matches!(self, Frame::Index | Frame::BraceIndex)
    }

    fn separates(self) -> bool {
        matches!(self, Frame::Matrix | Frame::Cell)
    }

    fn closed_by(self, kind: TokenKind) -> bool {
        match self {
            Frame::Group | Frame::Index | Frame::Params => kind == TokenKind::RParen,
            Frame::Matrix => kind == TokenKind::RBracket,
            Frame::BraceIndex | Frame::Cell => kind == TokenKind::RBrace,
        }
    }
}

/// Source text for each token, in dense code: room that a text doesn't need is never touched.
const BYTES_PER_TOKEN: usize = 2;

/// How many unclosed brackets a closing one may skip to find its own: a bound, so that nonsense stays linear.
const MISMATCHES: usize = 8;

struct Pass<'s, 'o> {
    text: &'s str,
    bytes: &'s [u8],
    raw: logos::Lexer<'s, TokenKind>,
    options: &'o LexOptions<'o>,
    scopes: Option<&'o Scopes<'s>>,
    out: Lexed,
    /// Names of statements taken for commands because the names weren't known to be variables.
    candidates: Vec<Span>,

    frames: Vec<Frame>,
    /// How many of `frames` are index brackets.
    n_index: usize,
    /// The last token, and where it ended.
    last: TokenKind,
    last_end: u32,
    /// The last token ends an operand.
    operand: bool,
    /// The next token begins a statement.
    at_statement: bool,
    /// Between a keyword like `if` and the end of its condition: a name directly behind an operand begins a statement.
    header: bool,
    /// Where the current line begins.
    line_start: u32,

    /// Open blocks; exact only where functions are closed by `end`.
    depth: usize,
    /// Open `do` and `unwind_protect` blocks, whose second halves are reserved words only then.
    n_do: usize,
    n_unwind: usize,
    in_class: bool,
    /// Directly behind a function's first line: `arguments` is reserved here.
    behind_signature: bool,
    in_signature: bool,
    /// In a block of declarations, where there are no commands.
    declarations: bool,
    in_arguments: bool,
    /// Newlines before this offset don't end the parentheses that they stand in.
    goes_on_until: u32,
    /// Behind a continuation, before the next token; and the end of the current line belongs to it, too.
    continued: bool,
    skip_newline: bool,
}

impl<'s, 'o> Pass<'s, 'o> {
    fn new(text: &'s str, options: &'o LexOptions<'o>, scopes: Option<&'o Scopes<'s>>) -> Pass<'s, 'o> {
        let mut raw = TokenKind::lexer(text);
        if text.starts_with('\u{feff}') {
            raw.bump('\u{feff}'.len_utf8());
        }
        Pass {
            text,
            bytes: text.as_bytes(),
            raw,
            options,
            scopes,
            out: Lexed { tokens: Vec::with_capacity(text.len() / BYTES_PER_TOKEN + 16), ..Lexed::default() },
            candidates: Vec::new(),
            frames: Vec::new(),
            n_index: 0,
            last: TokenKind::Newline,
            last_end: 0,
            operand: false,
            at_statement: true,
            header: false,
            line_start: 0,
            depth: 0,
            n_do: 0,
            n_unwind: 0,
            in_class: false,
            behind_signature: false,
            in_signature: false,
            declarations: false,
            in_arguments: false,
            goes_on_until: 0,
            continued: false,
            skip_newline: false,
        }
    }

    fn run(&mut self) {
        while let Some(found) = self.raw.next() {
            let range = self.raw.span();
            let span = Span::new(range.start as u32, range.end as u32);
            match found {
                Ok(kind) => self.token(kind, span),
                Err(()) => self.invalid_character(span),
            }
        }
        let end = self.bytes.len() as u32;
        self.frames.clear();
        self.push(TokenKind::Eof, Span::empty(end), false);
    }

    fn token(&mut self, kind: TokenKind, span: Span) {
        use TokenKind as T;
        match kind {
            T::Ident => self.ident(span),
            T::Newline => self.newline(span),
            T::Comment => self.comment(span),
            T::Continuation => {
                self.line_start = span.end;
                self.continued = true;
            }
            T::Number => self.number(span),
            T::Transpose => self.quote(span),
            T::String => self.double_quote(span),
            T::LParen | T::LBracket | T::LBrace => self.open(kind, span),
            T::RParen | T::RBracket | T::RBrace => self.close(kind, span),
            T::Comma | T::Semicolon => self.separator(kind, span),
            T::Plus | T::Minus => self.sign(kind, span),
            T::PlusPlus | T::MinusMinus => self.double_sign(kind, span),
            T::Not => self.not(span),
            T::At | T::Question => {
                self.separate(span);
                self.push(kind, span, false);
            }
            T::DotTranspose => self.push(kind, span, true),
            _ if kind.is_keyword() => self.keyword(kind, span),
            _ => self.push(kind, span, false),
        }
    }

    /// Appends a token; `operand` says whether it ends an operand.
    fn push(&mut self, kind: TokenKind, span: Span, operand: bool) {
        self.out.tokens.push(Token { kind, nested: !self.frames.is_empty(), span });
        self.last = kind;
        self.last_end = span.end;
        self.operand = operand;
        self.at_statement = false;
        self.continued = false;
    }

    fn error(&mut self, kind: LexErrorKind, span: Span) {
        self.out.errors.push(LexError { kind, span });
    }

    fn byte(&self, at: u32) -> Option<u8> {
        self.bytes.get(at as usize).copied()
    }

    /// Makes the current raw token end at `end`, which lies behind it.
    fn extend(&mut self, span: Span, end: usize) -> Span {
        self.raw.bump(end - span.end as usize);
        Span::new(span.start, end as u32)
    }

    /// Within a matrix or cell: the blanks between an operand and the token at `span`, which begins another one,
    /// become a token. True if they did.
    fn separate(&mut self, span: Span) -> bool {
        let separated =
            self.operand && span.start > self.last_end && self.frames.last().is_some_and(|f| f.separates());
        if separated {
            self.push(TokenKind::Blank, Span::new(self.last_end, span.start), false);
        }
        separated
    }

    fn begin_statement(&mut self) {
        self.at_statement = true;
        self.header = false;
    }

    // Lines and separators.

    fn newline(&mut self, span: Span) {
        self.line_start = span.end;
        if std::mem::take(&mut self.skip_newline) {
            return;
        }
        match self.frames.last().copied() {
            None => {}
            Some(frame) if frame.separates() => {
                let adds_nothing = matches!(
                    self.last,
                    TokenKind::LBracket | TokenKind::LBrace | TokenKind::Semicolon | TokenKind::Newline
                );
                if !adds_nothing {
                    self.push(TokenKind::Newline, span, false);
                }
                return;
            }
            Some(_) if self.goes_on(span) => return,
            Some(_) => self.clear_frames(),
        }
        if !self.last.is_separator() || self.out.tokens.last().is_some_and(|last| last.nested) {
            self.push(TokenKind::Newline, span, false);
        }
        self.end_statement();
    }

    fn end_statement(&mut self) {
        self.begin_statement();
        self.behind_signature |= self.in_signature;
        self.in_signature = false;
    }

    /// Whether parentheses go on behind a newline, as they do in Octave: an operand is missing before it,
    /// or the next line begins with a closing bracket, a comma or an operator.
    fn goes_on(&mut self, newline: Span) -> bool {
        if !self.operand || newline.end <= self.goes_on_until || self.options.dialect.newlines_in_parentheses
        {
            return true;
        }
        let rest = &self.bytes[newline.end as usize..];
        let Some(first) = first_of_code(rest) else { return false };
        let goes_on = match rest[first] {
            b')' | b'}' | b']' | b',' | b'&' | b'|' | b'*' | b'/' | b'<' | b'>' | b'=' | b'^' | b'+'
            | b'-' => true,
            b'~' | b'!' => rest.get(first + 1) == Some(&b'='),
            b'.' => matches!(rest.get(first + 1), Some(b'*' | b'/' | b'^' | b'\\' | b'\'')),
            _ => false,
        };
        if goes_on {
            self.goes_on_until = newline.end + first as u32;
        }
        goes_on
    }

    /// A semicolon can't stand in parentheses: there it ends the statement.
    fn separator(&mut self, kind: TokenKind, span: Span) {
        if kind == TokenKind::Semicolon && self.frames.last().is_some_and(|frame| !frame.separates()) {
            self.clear_frames();
        }
        self.push(kind, span, false);
        if self.frames.is_empty() {
            self.end_statement();
        }
    }
}

/// The offset of the first byte that is neither blank nor in a comment.
fn first_of_code(bytes: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        at += bytes[at..].iter().position(|byte| !byte.is_ascii_whitespace())?;
        if !matches!(bytes[at], b'%' | b'#') {
            return Some(at);
        }
        at += bytes[at..].iter().position(|byte| matches!(byte, b'\n' | b'\r'))?;
    }
}

fn is_blank(byte: &u8) -> bool {
    matches!(byte, b' ' | b'\t')
}
