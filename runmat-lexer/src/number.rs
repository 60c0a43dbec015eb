//! Number literals: how far one reaches (1.9), and what it is worth.

/// The class of a `0x` or `0b` literal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct IntegerLiteral {
    /// The bits; of a negative value sign-extended.
    pub value: u64,
    /// Bits of the class: 8, 16, 32 or 64.
    pub width: u8,
    /// Signed class.
    pub signed: bool,
    /// The digits fit the class.
    pub fits: bool,
}

/// A literal's value.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum NumberLiteral {
    /// Decimal, possibly imaginary.
    Decimal {
        /// Correctly rounded.
        value: f64,
        /// With suffix `i` or `j`.
        imaginary: bool,
    },
    /// Hexadecimal or binary.
    Integer(IntegerLiteral),
}

/// Length of the literal at the start of `bytes`, which begins with a digit, or with a dot and a digit.
pub fn scan(bytes: &[u8]) -> usize {
    if let Some(len) = scan_radix(bytes) {
        return len;
    }
    let mut at = digits(bytes, 0);
    if bytes.get(at) == Some(&b'.') && dot_belongs(&bytes[at..]) {
        at = digits(bytes, at + 1);
    }
    if matches!(bytes.get(at), Some(b'e' | b'E' | b'd' | b'D')) {
        let sign = usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
        let end = digits(bytes, at + 1 + sign);
        if end > at + 1 + sign {
            at = end;
        }
    }
    let suffix = matches!(bytes.get(at), Some(b'i' | b'j' | b'I' | b'J'));
    at + usize::from(suffix && !bytes.get(at + 1).is_some_and(|&byte| is_word(byte)))
}

fn digits(bytes: &[u8], mut at: usize) -> usize {
    while bytes.get(at).is_some_and(u8::is_ascii_digit) {
        at += 1;
    }
    at
}

/// True if the dot at the start isn't that of `.*`, `.'` and their kin, nor of a continuation.
fn dot_belongs(bytes: &[u8]) -> bool {
    match bytes.get(1) {
        Some(b'*' | b'/' | b'\\' | b'^' | b'\'') => false,
        Some(b'.') => !bytes.starts_with(b"...") || bytes.starts_with(b"...."),
        _ => true,
    }
}

fn scan_radix(bytes: &[u8]) -> Option<usize> {
    let is_digit = match bytes.get(..2)? {
        b"0x" | b"0X" => |byte: &u8| byte.is_ascii_hexdigit(),
        b"0b" | b"0B" => |byte: &u8| matches!(byte, b'0' | b'1'),
        _ => return None,
    };
    let len = bytes[2..].iter().take_while(|byte| is_digit(byte)).count();
    if len == 0 {
        return None;
    }
    let rest = &bytes[2 + len..];
    let suffix = match rest.first() {
        Some(b's' | b'u') => [&b"8"[..], b"16", b"32", b"64"]
            .iter()
            .find(|width| {
                rest[1..].starts_with(width) && !rest.get(1 + width.len()).is_some_and(|&b| is_word(b))
            })
            .map_or(0, |width| 1 + width.len()),
        _ => 0,
    };
    Some(2 + len + suffix)
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// The value of a literal that [`scan`] found.
pub fn value(text: &str) -> NumberLiteral {
    let bytes = text.as_bytes();
    if bytes.len() > 2 && bytes[0] == b'0' && matches!(bytes[1], b'x' | b'X') {
        return NumberLiteral::Integer(integer(&text[2..], 16));
    }
    if bytes.len() > 2 && bytes[0] == b'0' && matches!(bytes[1], b'b' | b'B') {
        return NumberLiteral::Integer(integer(&text[2..], 2));
    }
    let body = text.trim_end_matches(['i', 'j', 'I', 'J']);
    NumberLiteral::Decimal { value: decimal(body), imaginary: body.len() < text.len() }
}

fn decimal(text: &str) -> f64 {
    if text.len() <= 15 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.bytes().fold(0u64, |sum, byte| sum * 10 + u64::from(byte - b'0')) as f64;
    }
    let parsed = if text.contains(['d', 'D']) { text.replace(['d', 'D'], "e").parse() } else { text.parse() };
    parsed.unwrap_or(f64::NAN)
}

/// Digits with an optional suffix. Without one the class is the smallest unsigned one that holds the digits.
fn integer(text: &str, radix: u32) -> IntegerLiteral {
    let (digits, suffix) = match text.find(['s', 'u']) {
        Some(at) => (&text[..at], Some(&text[at..])),
        None => (text, None),
    };
    let significant = digits.trim_start_matches('0');
    let bits = if radix == 16 { significant.len() * 4 } else { significant.len() };
    let parsed = u64::from_str_radix(digits, radix);
    let value = parsed.clone().unwrap_or(u64::MAX);
    let written = if bits > 64 { 64 } else { 64 - value.leading_zeros() };
    let Some(suffix) = suffix else {
        let width = [8u8, 16, 32, 64].into_iter().find(|&width| written <= u32::from(width)).unwrap_or(64);
        return IntegerLiteral { value, width, signed: false, fits: parsed.is_ok() };
    };
    let width: u8 = suffix[1..].parse().unwrap_or(64);
    let signed = suffix.starts_with('s');
    let fits = parsed.is_ok() && written <= u32::from(width);
    let unused = 64 - u32::from(width);
    let value =
        if signed { (((value << unused) as i64) >> unused) as u64 } else { (value << unused) >> unused };
    IntegerLiteral { value, width, signed, fits }
}
