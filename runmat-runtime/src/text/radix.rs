//! Numbers in other bases: `dec2bin`, `dec2hex`, `dec2base` and their inverses, `num2hex`, `hex2num`.

/// Digits of `n` in base `base` (2 to 36), in upper case, at least `least` of them.
pub fn digits_of(mut n: u64, base: u32, least: usize, out: &mut String) {
    let mut digits = Vec::with_capacity(64);
    while n > 0 || digits.is_empty() {
        let digit = (n % u64::from(base)) as u32;
        digits.push(char::from_digit(digit, base).unwrap_or('0').to_ascii_uppercase());
        n /= u64::from(base);
    }
    out.extend(std::iter::repeat_n('0', least.min(super::number::MAX_FIELD).saturating_sub(digits.len())));
    out.extend(digits.iter().rev());
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
