//! Backslash escapes of format strings and delimiters.

use super::utf16;

/// Reads the escape that follows a backslash at the start of `rest` (the text after the backslash). Gives the character
/// and the number of bytes read, or `None` when no escape begins so.
///
/// `\xHH` takes one or two hexadecimal digits, `\NNN` one to three octal ones.
pub fn read_escape(rest: &[u8]) -> Option<(char, usize)> {
    let simple = |c| Some((c, 1));
    match *rest.first()? {
        b'n' => simple('\n'),
        b't' => simple('\t'),
        b'r' => simple('\r'),
        b'a' => simple('\x07'),
        b'b' => simple('\x08'),
        b'f' => simple('\x0c'),
        b'v' => simple('\x0b'),
        b'\\' => simple('\\'),
        b'\'' => simple('\''),
        b'"' => simple('"'),
        b'x' => {
            let (code, len) = read_code(&rest[1..], 16, 2)?;
            Some((code, len + 1))
        }
        b'0'..=b'7' => read_code(rest, 8, 3),
        _ => None,
    }
}

fn read_code(digits: &[u8], radix: u32, most: usize) -> Option<(char, usize)> {
    let len = digits.iter().take(most).take_while(|d| char::from(**d).is_digit(radix)).count();
    let code =
        digits[..len].iter().fold(0, |code, d| code * radix + char::from(*d).to_digit(radix).unwrap_or(0));
    (len > 0).then_some((utf16::char_of(code)?, len))
}

/// `text` with its escapes replaced, as `strsplit` and `strjoin` read delimiters and `do_string_escapes` its argument.
/// A backslash that begins no escape stays.
pub fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        match read_escape(rest.as_bytes()) {
            Some((c, len)) => {
                out.push(c);
                rest = &rest[len..];
            }
            None => out.push('\\'),
        }
    }
    out.push_str(rest);
    out
}

/// `text` with control characters, quotes and backslashes written as escapes.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let letter = match c {
            '\n' => 'n',
            '\t' => 't',
            '\r' => 'r',
            '\x07' => 'a',
            '\x08' => 'b',
            '\x0c' => 'f',
            '\x0b' => 'v',
            '\0' => '0',
            '\\' | '"' | '\'' => c,
            _ => {
                out.push(c);
                continue;
            }
        };
        out.push('\\');
        out.push(letter);
    }
    out
}
