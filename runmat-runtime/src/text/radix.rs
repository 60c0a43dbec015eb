//! Numbers in other bases: `dec2bin`, `dec2hex`, `dec2base` and their inverses, `num2hex`, `hex2num`.

use super::number::MAX_FIELD;
use super::sink::Sink;

/// Digits of `n` in base `base` (2 to 36), in upper case, at least `least` of them.
pub fn digits_of<S: Sink>(mut n: u64, base: u32, least: usize, out: &mut S) {
    const DIGITS: &[u8; 36] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let mut digits = [0; 64];
    let mut at = digits.len();
    while n > 0 || at == digits.len() {
        at -= 1;
        digits[at] = DIGITS[(n % u64::from(base)) as usize];
        n /= u64::from(base);
    }
    let digits = &digits[at..];
    for _ in digits.len()..least.min(MAX_FIELD) {
        out.push_ascii(b"0");
    }
    out.push_ascii(digits);
}

/// The bits by which `dec2bin` and `dec2hex` show a number: a negative one as two's complement of the smallest of 8,
/// 16, 32, 64 bits that holds it. `None` for what isn't whole or doesn't fit.
pub fn twos_complement(x: f64) -> Option<u64> {
    if x.trunc() != x {
        return None;
    }
    if x >= 0.0 {
        return (x < 18_446_744_073_709_551_616.0).then_some(x as u64);
    }
    let bits = [8, 16, 32, 64].into_iter().find(|bits| x >= -(2f64.powi(bits - 1)))?;
    Some((x as i64 as u64) & (u64::MAX >> (64 - bits)))
}

/// [`twos_complement`] of a 64-bit integer, exactly.
pub fn twos_complement_exact(x: i64) -> u64 {
    let bits = match x {
        0.. => 64,
        -0x80.. => 8,
        -0x8000.. => 16,
        -0x8000_0000.. => 32,
        _ => 64,
    };
    x as u64 & (u64::MAX >> (64 - bits))
}

/// `bin2dec`, `hex2dec`, `base2dec` of one text: blanks are ignored, digits may have either case. `None` when another
/// character occurs; 0 for no digits at all.
pub fn parse_digits(text: &str, base: u32) -> Option<f64> {
    // As many digits as doubles count exactly, in whatever base.
    if text.len() <= 10 {
        let digits = text.bytes().try_fold(0u64, |value, c| {
            Some(value * u64::from(base) + u64::from(char::from(c).to_digit(base)?))
        });
        if let Some(value) = digits {
            return Some(value as f64);
        }
    }
    let mut value = 0f64;
    for c in text.chars().filter(|c| !c.is_whitespace()) {
        value = value * f64::from(base) + f64::from(c.to_digit(base)?);
    }
    Some(value)
}

/// `hex2num` of one text: up to 16 hexadecimal digits, padded with zeros on the right, as the bits of a double.
pub fn parse_bits(text: &str) -> Option<f64> {
    let text = text.trim();
    if text.len() > 16 || !text.chars().all(|c| c.is_ascii_hexdigit()) {
        return None;
    }
    let bits = u64::from_str_radix(&format!("{text:0<16}"), 16).ok()?;
    Some(f64::from_bits(bits))
}
