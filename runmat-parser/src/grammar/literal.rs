//! What literals are worth: numbers, and texts without their quotes.

use runmat_lexer::Token;
use runmat_lexer::number::{self, IntegerLiteral, NumberLiteral};

use crate::ast::{ExprKind, IntClass, Quote};
use crate::builder::Builder;

pub(crate) fn number(text: &str) -> ExprKind {
    match number::value(text) {
        NumberLiteral::Decimal { value, imaginary } => ExprKind::Number { value, imaginary },
        NumberLiteral::Integer(literal) => ExprKind::Integer { class: class(literal), value: literal.value },
    }
}

fn class(literal: IntegerLiteral) -> IntClass {
    match (literal.signed, literal.width) {
        (true, 8) => IntClass::Int8,
        (true, 16) => IntClass::Int16,
        (true, 32) => IntClass::Int32,
        (true, _) => IntClass::Int64,
        (false, 8) => IntClass::Uint8,
        (false, 16) => IntClass::Uint16,
        (false, 32) => IntClass::Uint32,
        (false, _) => IntClass::Uint64,
    }
}

/// `'…'`.
pub(crate) fn char_row(b: &mut Builder<'_>, token: Token) -> ExprKind {
    let body = unquoted(b.source(token.span), '\'');
    let text = if body.contains('\'') { b.cooked(&body.replace("''", "'")) } else { b.cooked(body) };
    ExprKind::Char { text, quote: Quote::Single }
}

/// `"…"`: a string, or in some dialects a char row with escapes.
pub(crate) fn double_quoted(b: &mut Builder<'_>, token: Token) -> ExprKind {
    let body = unquoted(b.source(token.span), '"');
    if b.dialect.double_quoted_char {
        let text = b.cooked(&unescape(body));
        return ExprKind::Char { text, quote: Quote::Double };
    }
    let text = if body.contains('"') { b.cooked(&body.replace("\"\"", "\"")) } else { b.cooked(body) };
    ExprKind::String { text }
}

fn unquoted(literal: &str, quote: char) -> &str {
    let body = literal.strip_prefix(quote).unwrap_or(literal);
    body.strip_suffix(quote).unwrap_or(body)
}

/// Processes backslash escapes; an unknown one keeps its character. Codes above 127 are taken as Latin-1.
fn unescape(body: &str) -> String {
    let mut text = String::with_capacity(body.len());
    let mut chars = body.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' => {
                chars.next_if_eq(&'"');
                text.push('"');
            }
            '\\' => {
                let Some(escaped) = chars.next() else { break };
                match escaped {
                    '\r' => _ = chars.next_if_eq(&'\n'),
                    '\n' => {}
                    'x' => text.push(code(&mut chars, 16, 2, 0)),
                    '0'..='7' => text.push(code(&mut chars, 8, 2, escaped as u32 - '0' as u32)),
                    _ => text.push(escape(escaped)),
                }
            }
            _ => text.push(c),
        }
    }
    text
}

fn escape(c: char) -> char {
    match c {
        'a' => '\u{7}',
        'b' => '\u{8}',
        'f' => '\u{c}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\u{b}',
        _ => c,
    }
}

/// Up to `most` further digits behind `value`; the low eight bits are the character.
fn code(
    chars: &mut std::iter::Peekable<std::str::Chars<'_>>,
    radix: u32,
    most: usize,
    mut value: u32,
) -> char {
    for _ in 0..most {
        let Some(digit) = chars.peek().and_then(|c| c.to_digit(radix)) else { break };
        value = value * radix + digit;
        chars.next();
    }
    char::from((value & 0xFF) as u8)
}
