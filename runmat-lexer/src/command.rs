//! Command syntax (language.md §2): whether a statement that begins with a name is a command, and its words.

use crate::dialect::Dialect;
use crate::span::Span;

/// What the text behind the first name of a statement says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Shape {
    /// An expression or assignment.
    Expression,
    /// A command whatever the name is: as an expression it would be wrong.
    Command,
    /// A command unless the name is a variable (2.2).
    CommandUnlessVariable,
}

/// Judges the bytes behind a statement's first name; `at` is the name's end (2.1, 2.2).
pub(crate) fn shape(bytes: &[u8], at: usize) -> Shape {
    let mut first = skip_blanks(bytes, at);
    if first == at {
        return Shape::Expression;
    }
    while bytes[first..].starts_with(b"...") {
        first = skip_blanks(bytes, next_line(bytes, first));
    }
    let Some(&byte) = bytes.get(first) else { return Shape::Expression };
    match byte {
        b'\n' | b'\r' | b';' | b',' | b'%' | b'#' | b'(' | b')' | b']' | b'}' => Shape::Expression,
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'_' | 0x80.. => Shape::Command,
        b'=' if bytes.get(first + 1) != Some(&b'=') => Shape::Expression,
        _ => operator_shape(bytes, first),
    }
}

/// `a -1` may be a command, `a - 1` isn't, `a +=1` isn't.
fn operator_shape(bytes: &[u8], first: usize) -> Shape {
    let len = operator_length(&bytes[first..]);
    if len == 0 {
        return Shape::CommandUnlessVariable;
    }
    let compound =
        bytes[first].is_ascii_punctuation() && !matches!(bytes[first], b'=' | b'~' | b'!' | b'<' | b'>');
    if compound && bytes.get(first + len) == Some(&b'=') {
        return Shape::Expression;
    }
    match bytes.get(first + len) {
        Some(b' ' | b'\t') => Shape::Expression,
        _ => Shape::CommandUnlessVariable,
    }
}

/// Length of the binary operator at the start of `bytes`, 0 if there is none.
fn operator_length(bytes: &[u8]) -> usize {
    const OPERATORS: [&[u8]; 27] = [
        b".**", b".*", b"./", b".\\", b".^", b".'", b"**", b"++", b"--", b"==", b"~=", b"!=", b"<=", b">=",
        b"&&", b"||", b"+", b"-", b"*", b"/", b"\\", b"^", b"<", b">", b"&", b"|", b":",
    ];
    OPERATORS.iter().find(|operator| bytes.starts_with(operator)).map_or(0, |operator| operator.len())
}

fn skip_blanks(bytes: &[u8], mut at: usize) -> usize {
    while matches!(bytes.get(at), Some(b' ' | b'\t')) {
        at += 1;
    }
    at
}

/// What [`words`] found.
pub(crate) struct Words {
    /// Just past the last word; what follows is a separator, a comment or the end.
    pub end: usize,
    /// A quote that isn't closed, to the end of its line.
    pub unterminated: Option<Span>,
}

/// Splits the words of a command that begin behind `at` (2.3) and gives each one's span to `found`.
pub(crate) fn words(bytes: &[u8], mut at: usize, dialect: &Dialect, mut found: impl FnMut(Span)) -> Words {
    let mut unterminated = None;
    let mut end = at;
    loop {
        at = skip_blanks(bytes, at);
        if bytes[at..].starts_with(b"...") {
            at = next_line(bytes, at);
            continue;
        }
        let stop = word_end(bytes, at, dialect, &mut unterminated);
        if stop == at {
            return Words { end, unterminated };
        }
        found(Span::new(at as u32, stop as u32));
        at = stop;
        end = stop;
    }
}

fn next_line(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() && !matches!(bytes[at], b'\n' | b'\r') {
        at += 1;
    }
    at + usize::from(bytes[at..].starts_with(b"\r\n")) + usize::from(at < bytes.len())
}

/// The end of the word at `at`: quotes and brackets hold blanks and separators in.
fn word_end(bytes: &[u8], mut at: usize, dialect: &Dialect, unterminated: &mut Option<Span>) -> usize {
    let mut depth = 0usize;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\n' | b'\r' | b'%' => break,
            b'#' if dialect.hash_ends_command => break,
            b' ' | b'\t' | b',' | b';' if depth == 0 => break,
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth = depth.saturating_sub(1),
            b'\'' | b'"' => {
                let len =
                    bytes[at + 1..].iter().take_while(|&&b| b != byte && b != b'\n' && b != b'\r').count();
                let closed = bytes.get(at + 1 + len) == Some(&byte);
                if !closed {
                    *unterminated = Some(Span::new(at as u32, (at + 1 + len) as u32));
                    return at + 1 + len;
                }
                at += len + 1;
            }
            _ => {}
        }
        at += 1;
    }
    at
}

/// The text of a word: quotes removed, doubled quotes within a quoted part made single.
pub fn word_text(word: &str) -> String {
    let mut text = String::with_capacity(word.len());
    let mut quote = None;
    let mut chars = word.chars().peekable();
    while let Some(c) = chars.next() {
        match quote {
            Some(q) if c == q && chars.peek() == Some(&q) => {
                chars.next();
                text.push(q);
            }
            Some(q) if c == q => quote = None,
            None if c == '\'' || c == '"' => quote = Some(c),
            _ => text.push(c),
        }
    }
    text
}
