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

use logos::Logos;

use crate::command::{self, Shape};
use crate::dialect::Dialect;
use crate::number;
use crate::scope::{Scopes, opens_block};
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
            out: Lexed { tokens: Vec::with_capacity(text.len() / 4 + 16), ..Lexed::default() },
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

    // Names and keywords.

    fn ident(&mut self, span: Span) {
        if self.bytes[span.start as usize] == b'_' && !self.options.dialect.leading_underscore {
            self.error(LexErrorKind::LeadingUnderscore, span);
        }
        if self.last == TokenKind::Dot {
            return self.push(TokenKind::Ident, span, true);
        }
        if !self.frames.is_empty() {
            self.separate(span);
            return self.push(TokenKind::Ident, span, true);
        }
        if (self.at_statement || (self.header && self.operand)) && self.statement_name(span) {
            return;
        }
        self.push(TokenKind::Ident, span, true);
    }

    /// A name that begins a statement: true if it was taken as a contextual keyword or as a command.
    fn statement_name(&mut self, span: Span) -> bool {
        self.header = false;
        if let Some(kind) = self.contextual_keyword(span) {
            self.contextual(kind, span);
            return true;
        }
        self.behind_signature = false;
        if self.declarations {
            return false;
        }
        let (name, shape) = match command::shape(self.bytes, span.end as usize) {
            Shape::Expression if self.byte(span.end) == Some(b'.') => (self.dotted(span), Shape::Command),
            shape => (Some(span), shape),
        };
        let Some(name) = name else { return false };
        match shape {
            Shape::Expression => false,
            Shape::Command => {
                self.command(span, name);
                true
            }
            Shape::CommandUnlessVariable => {
                if self.is_variable(span) {
                    return false;
                }
                self.candidates.push(span);
                self.command(span, name);
                true
            }
        }
    }

    fn is_variable(&self, span: Span) -> bool {
        self.scopes.is_some_and(|scopes| scopes.is_variable(self.text, span))
            || self.options.is_variable.is_some_and(|known| known(span.text(self.text)))
    }

    /// `a.b.c` in front of blanks and a word, which can only be a command.
    fn dotted(&self, span: Span) -> Option<Span> {
        let mut end = span.end as usize;
        while self.bytes.get(end) == Some(&b'.') {
            let len =
                self.bytes[end + 1..].iter().take_while(|&&b| b.is_ascii_alphanumeric() || b == b'_').count();
            if len == 0 || self.bytes[end + 1].is_ascii_digit() {
                return None;
            }
            end += 1 + len;
        }
        (command::shape(self.bytes, end) == Shape::Command).then(|| Span::new(span.start, end as u32))
    }

    fn command(&mut self, first: Span, name: Span) {
        self.push(TokenKind::Command, name, false);
        let bytes = self.bytes;
        let tokens = &mut self.out.tokens;
        let words = command::words(bytes, name.end as usize, &self.options.dialect, |span| {
            tokens.push(Token { kind: TokenKind::Word, nested: false, span });
        });
        if let Some(span) = words.unterminated {
            let double = bytes[span.start as usize] == b'"';
            self.error(
                if double { LexErrorKind::UnterminatedString } else { LexErrorKind::UnterminatedChar },
                span,
            );
        }
        self.last = TokenKind::Word;
        self.last_end = words.end as u32;
        self.extend(first, words.end);
    }

    /// The reserved word that the name at `span` is here, at the start of a statement.
    fn contextual_keyword(&self, span: Span) -> Option<TokenKind> {
        use TokenKind as T;
        let text = span.text(self.text);
        let kind = match text {
            "properties" => T::Properties,
            "methods" => T::Methods,
            "events" => T::Events,
            "enumeration" => T::Enumeration,
            "arguments" => T::Arguments,
            "do" => T::Do,
            "until" => T::Until,
            "unwind_protect" => T::UnwindProtect,
            "unwind_protect_cleanup" => T::UnwindProtectCleanup,
            _ if text.starts_with("end") && is_end_word(text) => T::EndWord,
            _ => return None,
        };
        if self.declarations && kind != T::EndWord {
            return None;
        }
        let stands_alone =
            matches!(self.next_visible(span.end), None | Some(b'\n' | b'\r' | b';' | b',' | b'%' | b'#'));
        let in_place = match kind {
            T::Arguments => {
                self.behind_signature && (stands_alone || self.next_visible(span.end) == Some(b'('))
            }
            T::Properties | T::Methods | T::Events | T::Enumeration => {
                self.in_class
                    && self.depth == 1
                    && (stands_alone || self.next_visible(span.end) == Some(b'('))
            }
            T::Until => self.n_do > 0,
            T::UnwindProtectCleanup => self.n_unwind > 0 && stands_alone,
            T::EndWord => {
                self.depth > 0 && !matches!(self.next_visible(span.end), Some(b'=' | b'(' | b'.' | b'{'))
            }
            _ => stands_alone,
        };
        in_place.then_some(kind)
    }

    /// The first byte behind `at` that isn't a blank.
    fn next_visible(&self, at: u32) -> Option<u8> {
        self.bytes[at as usize..].iter().copied().find(|byte| !matches!(byte, b' ' | b'\t' | 0x0B | 0x0C))
    }

    fn contextual(&mut self, kind: TokenKind, span: Span) {
        use TokenKind as T;
        self.push(kind, span, false);
        match kind {
            T::EndWord => return self.end_block(),
            T::Until => {
                self.n_do -= 1;
                self.header = true;
                return self.end_block();
            }
            T::UnwindProtectCleanup => self.n_unwind -= 1,
            T::UnwindProtect => self.n_unwind += 1,
            T::Do => self.n_do += 1,
            T::Properties | T::Events | T::Enumeration => self.declarations = true,
            T::Arguments => {
                self.declarations = true;
                self.in_arguments = true;
            }
            _ => {}
        }
        self.depth += usize::from(opens_block(kind));
        self.at_statement = matches!(kind, T::Do | T::UnwindProtect | T::UnwindProtectCleanup);
    }

    fn end_block(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        self.declarations = false;
        self.behind_signature = self.in_arguments;
        self.in_arguments = false;
    }

    fn keyword(&mut self, kind: TokenKind, span: Span) {
        use TokenKind as T;
        let names_method =
            kind == T::End && self.in_signature && matches!(self.last, T::Function | T::Assign);
        if self.last == T::Dot || names_method {
            return self.push(T::Ident, span, true);
        }
        if !self.frames.is_empty() {
            if kind == T::End && self.n_index > 0 {
                self.separate(span);
                return self.push(T::EndIndex, span, true);
            }
            self.abandon_frames(span);
        }
        self.push(kind, span, false);
        self.behind_signature = false;
        match kind {
            T::End => self.end_block(),
            T::Else | T::Try | T::Otherwise => {
                self.begin_statement();
                self.depth += usize::from(kind == T::Try);
            }
            T::Function => {
                self.header = true;
                self.depth += 1;
                self.in_signature = true;
            }
            T::Classdef => {
                self.depth += 1;
                self.in_class |= self.depth == 1;
            }
            T::If | T::While | T::For | T::Parfor | T::Switch | T::Spmd => {
                self.header = true;
                self.depth += 1;
            }
            T::Elseif | T::Case | T::Catch => self.header = true,
            _ => {}
        }
    }

    /// A reserved word within brackets, at the start of a line: the brackets are taken as never closed.
    fn abandon_frames(&mut self, span: Span) {
        let own_line = self.text[self.line_start as usize..span.start as usize]
            .bytes()
            .all(|b| matches!(b, b' ' | b'\t'));
        if !own_line {
            return;
        }
        self.clear_frames();
        match self.out.tokens.last_mut() {
            Some(last) if last.kind == TokenKind::Newline => last.nested = false,
            _ => self.push(
                TokenKind::Newline,
                Span::new(self.last_end, self.line_start.max(self.last_end)),
                false,
            ),
        }
        self.begin_statement();
    }

    fn clear_frames(&mut self) {
        self.frames.clear();
        self.n_index = 0;
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

    fn comment(&mut self, span: Span) {
        let line = &self.bytes[self.line_start as usize..span.start as usize];
        let own_line =
            line.iter().all(|byte| matches!(byte, b' ' | b'\t' | 0x0B | 0x0C | 0xEF | 0xBB | 0xBF));
        let opens = self.byte(span.start + 1) == Some(b'{');
        let block =
            own_line && opens && self.bytes[span.start as usize + 2..span.end as usize].iter().all(is_blank);
        let span = if block { self.block_comment(span) } else { span };
        self.skip_newline =
            own_line && self.continued && (!self.operand || self.options.dialect.comments_continue);
        self.out.comments.push(Comment { span, own_line });
    }

    /// The whole block comment whose first line is `span`; to the end of the text if it isn't closed (1.5).
    fn block_comment(&mut self, span: Span) -> Span {
        let mut depth = 1usize;
        let mut end = span.end as usize;
        let mut at = end;
        while depth > 0 && at < self.bytes.len() {
            at += 1;
            let len = self.bytes[at..].iter().take_while(|byte| !matches!(byte, b'\n' | b'\r')).count();
            match self.bytes[at..at + len].trim_ascii() {
                b"%{" | b"#{" => depth += 1,
                b"%}" | b"#}" => depth -= 1,
                _ => {}
            }
            at += len;
            end = at;
        }
        let last_line =
            self.bytes[..end].iter().rposition(|byte| matches!(byte, b'\n' | b'\r')).map_or(0, |at| at + 1);
        self.line_start = last_line as u32;
        self.extend(span, end)
    }

    // Literals.

    fn number(&mut self, span: Span) {
        self.separate(span);
        let len = number::scan(&self.bytes[span.start as usize..]);
        let end = (span.start as usize + len).max(span.end as usize);
        let span = self.extend(span, end);
        let text = span.text(self.text).as_bytes();
        if text[0] == b'0'
            && text.get(1).is_some_and(|byte| matches!(byte, b'x' | b'X' | b'b' | b'B'))
            && matches!(number::value(span.text(self.text)), number::NumberLiteral::Integer(int) if !int.fits)
        {
            self.error(LexErrorKind::IntegerTooWide, span);
        }
        self.push(TokenKind::Number, span, true);
    }

    /// `'`: a transpose behind an operand, else the start of a char row (1.12).
    fn quote(&mut self, span: Span) {
        let adjacent = span.start == self.last_end;
        let separates = self.frames.last().is_some_and(|frame| frame.separates());
        if self.operand && (adjacent || !separates) {
            return self.push(TokenKind::Transpose, span, true);
        }
        self.separate(span);
        let mut end = span.end as usize;
        loop {
            end += self.bytes[end..]
                .iter()
                .take_while(|&&byte| byte != b'\'' && byte != b'\n' && byte != b'\r')
                .count();
            if self.bytes.get(end) != Some(&b'\'') {
                return self.unterminated(TokenKind::Char, LexErrorKind::UnterminatedChar, span, end);
            }
            end += 1;
            if self.bytes.get(end) != Some(&b'\'') {
                break;
            }
            end += 1;
        }
        let span = self.extend(span, end);
        self.push(TokenKind::Char, span, true);
    }

    /// `"`: a string, or a char row with escapes.
    fn double_quote(&mut self, span: Span) {
        self.separate(span);
        let escapes = self.options.dialect.double_quoted_char;
        let mut end = span.end as usize;
        loop {
            match self.bytes.get(end) {
                Some(b'"') if self.bytes.get(end + 1) == Some(&b'"') => end += 2,
                Some(b'"') => break,
                Some(b'\\') if escapes && end + 1 < self.bytes.len() => {
                    end += if self.bytes[end + 1..].starts_with(b"\r\n") { 3 } else { 2 };
                }
                None | Some(b'\n' | b'\r') => {
                    return self.unterminated(TokenKind::String, LexErrorKind::UnterminatedString, span, end);
                }
                Some(_) => end += 1,
            }
        }
        let span = self.extend(span, end + 1);
        self.push(TokenKind::String, span, true);
    }

    /// A text without its closing quote runs to the end of the line, and so do the brackets around it.
    fn unterminated(&mut self, kind: TokenKind, error: LexErrorKind, span: Span, end: usize) {
        let span = self.extend(span, end);
        self.error(error, span);
        self.push(kind, span, true);
        self.clear_frames();
    }

    fn invalid_character(&mut self, span: Span) {
        match self.out.errors.last_mut() {
            Some(last) if last.kind == LexErrorKind::InvalidCharacter && last.span.end == span.start => {
                last.span.end = span.end;
            }
            _ => self.error(LexErrorKind::InvalidCharacter, span),
        }
    }

    // Brackets and operators.

    fn open(&mut self, kind: TokenKind, span: Span) {
        let separated = self.separate(span);
        let indexes = self.operand && !separated;
        let frame = match kind {
            TokenKind::LParen if self.last == TokenKind::At => Frame::Params,
            TokenKind::LParen if indexes => Frame::Index,
            TokenKind::LParen => Frame::Group,
            TokenKind::LBracket => Frame::Matrix,
            _ if indexes => Frame::BraceIndex,
            _ => Frame::Cell,
        };
        self.push(kind, span, false);
        self.n_index += usize::from(frame.is_index());
        self.frames.push(frame);
    }

    fn close(&mut self, kind: TokenKind, span: Span) {
        let mut operand = true;
        let near = self.frames.len().saturating_sub(MISMATCHES);
        if let Some(at) =
            self.frames[near..].iter().rposition(|frame| frame.closed_by(kind)).map(|at| near + at)
        {
            operand = self.frames[at] != Frame::Params;
            self.n_index -= self.frames[at..].iter().filter(|frame| frame.is_index()).count();
            self.frames.truncate(at);
        } else if let Some(wrong) = self.frames.pop() {
            self.n_index -= usize::from(wrong.is_index());
        }
        self.push(kind, span, operand);
    }

    /// `+` or `-`: within a matrix, with blanks before it and none behind it, it begins an element (1.15).
    fn sign(&mut self, kind: TokenKind, span: Span) {
        if !self.blank_at(span.end) {
            self.separate(span);
        }
        self.push(kind, span, false);
    }

    fn blank_at(&self, at: u32) -> bool {
        match self.byte(at) {
            Some(b' ' | b'\t' | b'\n' | b'\r') => true,
            Some(b'.') => self.bytes[at as usize..].starts_with(b"..."),
            _ => false,
        }
    }

    /// `++` or `--`: an increment as a statement of its own, else two signs.
    fn double_sign(&mut self, kind: TokenKind, span: Span) {
        let increments = self.frames.is_empty()
            && if self.at_statement {
                self.name_begins(span.end)
            } else {
                self.operand
                    && matches!(
                        self.next_visible(span.end),
                        None | Some(b'\n' | b'\r' | b';' | b',' | b'%' | b'#')
                    )
            };
        if increments || (self.options.dialect.increment_expressions && self.increments_operand(span)) {
            let behind = self.operand;
            self.separate(span);
            return self.push(kind, span, behind);
        }
        let sign = if kind == TokenKind::PlusPlus { TokenKind::Plus } else { TokenKind::Minus };
        let middle = span.start + 1;
        if !self.blank_at(span.end) {
            self.separate(span);
        }
        self.push(sign, Span::new(span.start, middle), false);
        self.push(sign, Span::new(middle, span.end), false);
    }

    fn name_begins(&self, at: u32) -> bool {
        self.byte(at).is_some_and(|byte| byte.is_ascii_alphabetic() || byte == b'_')
    }

    /// Whether the `++` or `--` at `span` changes the variable before or behind it, where that is an expression.
    fn increments_operand(&self, span: Span) -> bool {
        if !self.operand || (span.start > self.last_end && self.frames.last().is_some_and(|f| f.separates()))
        {
            return self.name_begins(span.end);
        }
        let next = self.byte(span.end);
        span.start == self.last_end
            && !next.is_some_and(|byte| byte.is_ascii_alphanumeric() || b"_('\"[{@~!.+-".contains(&byte))
    }

    fn not(&mut self, span: Span) {
        let shell = self.byte(span.start) == Some(b'!')
            && self.at_statement
            && self.options.dialect.shell_escape
            && self.bytes[self.line_start as usize..span.start as usize].iter().all(is_blank);
        if shell {
            let rest = &self.bytes[span.end as usize..];
            let len = rest.iter().take_while(|byte| !matches!(byte, b'\n' | b'\r')).count();
            let span = self.extend(span, span.end as usize + len);
            return self.push(TokenKind::Shell, span, false);
        }
        self.separate(span);
        self.push(TokenKind::Not, span, false);
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

fn is_end_word(text: &str) -> bool {
    matches!(
        text,
        "endif"
            | "endwhile"
            | "endfor"
            | "endfunction"
            | "endswitch"
            | "end_try_catch"
            | "end_unwind_protect"
            | "endparfor"
            | "endspmd"
            | "endclassdef"
            | "endproperties"
            | "endmethods"
            | "endevents"
            | "endenumeration"
            | "endarguments"
    )
}
