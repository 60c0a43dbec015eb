//! One number or text through one C conversion: `%d`, `%u`, `%x`, `%o`, `%f`, `%e`, `%g`, `%s`.
//!
//! Every digit is exact: a double is rounded from its binary value, ties to even, as C libraries do. Short results are
//! computed in 128-bit integers; everything else comes from the standard library's exact formatter. Nothing is allocated
//! but room in the output; most numbers are put together on the stack (`short`). Exponents have at least two digits, non-finite values are `NaN`, `Inf`, `-Inf`. Which
//! conversion fits which value is decided by `printf`, not here.

use super::utf16;
use std::fmt::Write as _;

use super::short::{self, ShortNumber};
use super::sink::Sink;

/// Flags, width and precision of a conversion.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spec {
    /// `-`: pad on the right.
    pub left: bool,
    /// `+`: always print a sign.
    pub plus: bool,
    /// Blank: a blank where a plus sign would be.
    pub space: bool,
    /// `0`: pad numbers with zeros after the sign.
    pub zero: bool,
    /// `#`: alternative form.
    pub alt: bool,
    /// Least number of characters; at most `MAX_FIELD` counts.
    pub width: usize,
    /// Digits after the point, significant digits, or characters, by conversion.
    pub precision: Option<usize>,
}

/// Widths and precisions above this are cut: no script needs them and no input may exhaust the memory.
pub const MAX_FIELD: usize = 1 << 24;

/// Letters of hexadecimal digits and of the exponent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// `a`–`f`, `e`.
    Lower,
    /// `A`–`F`, `E`.
    Upper,
}

/// Base of an unsigned conversion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Radix {
    /// `%o`.
    Octal,
    /// `%x` and `%X`.
    Hex(Case),
}

impl Spec {
    /// Neither flags nor width, `precision` digits.
    pub fn with_precision(precision: usize) -> Spec {
        Spec { precision: Some(precision), ..Spec::default() }
    }

    /// A field of `width` with `precision` digits.
    pub fn with_width(width: usize, precision: usize) -> Spec {
        Spec { width, precision: Some(precision), ..Spec::default() }
    }

    fn sign(&self, negative: bool) -> &'static str {
        match self.sign_byte(negative) {
            Some(b'-') => "-",
            Some(b'+') => "+",
            Some(_) => " ",
            None => "",
        }
    }

    /// The character in front of a number.
    #[inline]
    pub(super) fn sign_byte(&self, negative: bool) -> Option<u8> {
        match (negative, self.plus, self.space) {
            (true, _, _) => Some(b'-'),
            (false, true, _) => Some(b'+'),
            (false, false, true) => Some(b' '),
            (false, false, false) => None,
        }
    }

    /// True when a number of few digits can be put together on the stack.
    #[inline]
    fn is_short(&self, precision: usize) -> bool {
        precision <= short::MOST_DECIMALS && ShortNumber::fits(self)
    }
}

const BLANKS: &str = "                                                                ";
const ZEROS: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// Appends `count` blanks.
pub fn push_blanks<S: Sink + ?Sized>(out: &mut S, count: usize) {
    push_run(out, BLANKS, count);
}

fn push_zeros<S: Sink + ?Sized>(out: &mut S, count: usize) {
    push_run(out, ZEROS, count);
}

fn push_run<S: Sink + ?Sized>(out: &mut S, run: &str, mut count: usize) {
    while count > run.len() {
        out.push_str(run);
        count -= run.len();
    }
    out.push_str(&run[..count]);
}

/// The pieces of a printed number from left to right, so that its length is known before the first byte is written.
#[derive(Default)]
struct Parts<'a> {
    prefix: &'a str,
    whole_zeros: usize,
    whole: &'a [u8],
    whole_tail_zeros: usize,
    point: bool,
    fraction_zeros: usize,
    fraction: &'a [u8],
    tail_zeros: usize,
    exponent: Option<(Case, i32)>,
}

impl Parts<'_> {
    fn len(&self) -> usize {
        let exponent = match self.exponent {
            Some((_, e)) if e.abs() >= 100 => 5,
            Some(_) => 4,
            None => 0,
        };
        self.prefix.len()
            + self.whole_zeros
            + self.whole.len()
            + self.whole_tail_zeros
            + usize::from(self.point)
            + self.fraction_zeros
            + self.fraction.len()
            + self.tail_zeros
            + exponent
    }

    fn write<S: Sink + ?Sized>(&self, out: &mut S, spec: &Spec, zero_pad: bool) {
        let pad = spec.width.min(MAX_FIELD).saturating_sub(self.len());
        if pad > 0 && !spec.left && !zero_pad {
            push_blanks(out, pad);
        }
        out.push_str(self.prefix);
        if pad > 0 && !spec.left && zero_pad {
            push_zeros(out, pad);
        }
        push_zeros(out, self.whole_zeros);
        out.push_ascii(self.whole);
        push_zeros(out, self.whole_tail_zeros);
        if self.point {
            out.push_ascii(b".");
            push_zeros(out, self.fraction_zeros);
            out.push_ascii(self.fraction);
            push_zeros(out, self.tail_zeros);
        }
        if let Some((case, exponent)) = self.exponent {
            push_exponent(out, case, exponent);
        }
        if pad > 0 && spec.left {
            push_blanks(out, pad);
        }
    }
}

fn push_exponent<S: Sink + ?Sized>(out: &mut S, case: Case, exponent: i32) {
    let e = if case == Case::Lower { b'e' } else { b'E' };
    let sign = if exponent < 0 { b'-' } else { b'+' };
    let n = exponent.unsigned_abs();
    let digit = |d: u32| b'0' + (d % 10) as u8;
    if n >= 100 {
        out.push_ascii(&[e, sign, digit(n / 100), digit(n / 10), digit(n)]);
    } else {
        out.push_ascii(&[e, sign, digit(n / 10), digit(n)]);
    }
}

const PAIRS: &[u8; 200] = b"00010203040506070809101112131415161718192021222324252627282930313233343536373839\
40414243444546474849505152535455565758596061626364656667686970717273747576777879\
8081828384858687888990919293949596979899";

/// Decimal digits of `n`, written from the right end of `buf`.
fn decimal_digits(mut n: u64, buf: &mut [u8; 20]) -> &[u8] {
    let mut at = 20;
    while n >= 100 {
        let pair = (n % 100) as usize * 2;
        n /= 100;
        at -= 2;
        buf[at..at + 2].copy_from_slice(&PAIRS[pair..pair + 2]);
    }
    if n >= 10 {
        let pair = n as usize * 2;
        at -= 2;
        buf[at..at + 2].copy_from_slice(&PAIRS[pair..pair + 2]);
    } else {
        at -= 1;
        buf[at] = b'0' + n as u8;
    }
    &buf[at..]
}

/// `%d` of a signed integer.
pub fn write_signed<S: Sink + ?Sized>(out: &mut S, value: i64, spec: &Spec) {
    write_magnitude(out, value < 0, value.unsigned_abs(), spec);
}

/// `%u` (and `%d`) of an unsigned integer; the flags `+` and blank count.
pub fn write_unsigned<S: Sink + ?Sized>(out: &mut S, value: u64, spec: &Spec) {
    write_magnitude(out, false, value, spec);
}

fn write_magnitude<S: Sink + ?Sized>(out: &mut S, negative: bool, magnitude: u64, spec: &Spec) {
    if spec.precision.is_none() && ShortNumber::fits(spec) {
        let mut short = ShortNumber::new();
        short.push_digits(magnitude);
        return short.write(negative, out, spec);
    }
    let mut buf = [0; 20];
    let digits = decimal_digits(magnitude, &mut buf);
    write_digits(out, spec.sign(negative), digits, spec);
}

/// `%x`, `%X` and `%o`.
pub fn write_radix<S: Sink + ?Sized>(out: &mut S, value: u64, radix: Radix, spec: &Spec) {
    let (shift, alphabet): (u32, &[u8; 16]) = match radix {
        Radix::Octal => (3, b"0123456789abcdef"),
        Radix::Hex(Case::Lower) => (4, b"0123456789abcdef"),
        Radix::Hex(Case::Upper) => (4, b"0123456789ABCDEF"),
    };
    let mut buf = [b'0'; 22];
    let (mut at, mut rest) = (buf.len(), value);
    while rest != 0 || at == buf.len() {
        at -= 1;
        buf[at] = alphabet[(rest & ((1 << shift) - 1)) as usize];
        rest >>= shift;
    }
    let prefix = match radix {
        Radix::Hex(Case::Lower) if spec.alt && value != 0 => "0x",
        Radix::Hex(Case::Upper) if spec.alt && value != 0 => "0X",
        Radix::Octal if spec.alt && value != 0 => "0",
        _ => "",
    };
    write_digits(out, prefix, &buf[at..], spec);
}

/// An integer's digits with the rules of integer conversions: a precision is a least number of digits and turns `0` off.
fn write_digits<S: Sink + ?Sized>(out: &mut S, prefix: &str, digits: &[u8], spec: &Spec) {
    let least = spec.precision.unwrap_or(1).min(MAX_FIELD);
    let digits = if digits == b"0" && least == 0 { &[] } else { digits };
    let whole_zeros = least.saturating_sub(digits.len());
    let parts = Parts { prefix, whole_zeros, whole: digits, ..Parts::default() };
    parts.write(out, spec, spec.zero && spec.precision.is_none());
}

/// `%s`: `text` cut to the precision and padded to the width, both counted in UTF-16 units as MATLAB counts characters.
pub fn write_text<S: Sink + ?Sized>(out: &mut S, text: &str, spec: &Spec) {
    if spec.width == 0 && spec.precision.is_none() {
        return out.push_str(text);
    }
    let (text, len) = match spec.precision {
        Some(limit) => cut_units(text, limit),
        None => (text, units_len(text)),
    };
    let pad = spec.width.min(MAX_FIELD).saturating_sub(len);
    if !spec.left {
        push_blanks(out, pad);
    }
    out.push_str(text);
    if spec.left {
        push_blanks(out, pad);
    }
}

/// Length of `text` in UTF-16 units.
pub fn units_len(text: &str) -> usize {
    utf16::len(text)
}

fn cut_units(text: &str, limit: usize) -> (&str, usize) {
    let mut units = 0;
    for (at, c) in text.char_indices() {
        if units + utf16::width(c) > limit {
            return (&text[..at], units);
        }
        units += utf16::width(c);
    }
    (text, units)
}

/// `NaN`, `Inf` or `-Inf` in the field, never padded with zeros. True when `x` is one of them.
fn write_nonfinite<S: Sink + ?Sized>(out: &mut S, x: f64, spec: &Spec) -> bool {
    if x.is_finite() {
        return false;
    }
    let (prefix, whole): (_, &[u8]) =
        if x.is_nan() { ("", b"NaN") } else { (spec.sign(x.is_sign_negative()), b"Inf") };
    Parts { prefix, whole, ..Parts::default() }.write(out, spec, false);
    true
}

/// `%d` of a double that is a whole number of any size (others are truncated), or not finite.
pub fn write_whole<S: Sink + ?Sized>(out: &mut S, x: f64, spec: &Spec) {
    if write_nonfinite(out, x, spec) {
        return;
    }
    let magnitude = x.abs();
    if magnitude < 1e19 {
        return write_magnitude(out, x < 0.0, magnitude as u64, spec);
    }
    let mut text = StackText::new();
    let _ = write!(text, "{magnitude:.0}");
    write_digits(out, spec.sign(x < 0.0), text.as_bytes(), spec);
}

/// `%f`.
pub fn write_fixed<S: Sink + ?Sized>(out: &mut S, x: f64, spec: &Spec) {
    if write_nonfinite(out, x, spec) {
        return;
    }
    let precision = spec.precision.unwrap_or(6).min(MAX_FIELD);
    let point = precision > 0 || spec.alt;
    if spec.is_short(precision)
        && let Some(scaled) = scale_to_integer(x.abs(), precision as i32)
    {
        let mut short = ShortNumber::new();
        let whole = short.push_last_digits(scaled, precision);
        if point {
            short.push(b'.');
        }
        short.push_digits(whole);
        return short.write(x.is_sign_negative(), out, spec);
    }
    let prefix = spec.sign(x.is_sign_negative());
    if let Some(scaled) = scale_to_integer(x.abs(), precision as i32) {
        let mut buf = [b'0'; 20];
        let len = decimal_digits(scaled, &mut buf).len();
        let parts = if len > precision {
            let (whole, fraction) = buf[20 - len..].split_at(len - precision);
            Parts { prefix, whole, point, fraction, ..Parts::default() }
        } else {
            let fraction = &buf[20 - len..];
            Parts {
                prefix,
                whole: b"0",
                point,
                fraction_zeros: precision - len,
                fraction,
                ..Parts::default()
            }
        };
        return parts.write(out, spec, spec.zero);
    }
    let mut text = StackText::new();
    let exact = precision.min(MOST_DECIMALS);
    let _ = write!(text, "{:.*}", exact, x.abs());
    let bytes = text.as_bytes();
    let (whole, fraction) = bytes.split_at(bytes.iter().position(|b| *b == b'.').unwrap_or(bytes.len()));
    let fraction = fraction.get(1..).unwrap_or(&[]);
    Parts { prefix, whole, point, fraction, tail_zeros: precision - exact, ..Parts::default() }
        .write(out, spec, spec.zero);
}

/// `%e` and `%E`.
pub fn write_exponential<S: Sink + ?Sized>(out: &mut S, x: f64, case: Case, spec: &Spec) {
    if write_nonfinite(out, x, spec) {
        return;
    }
    let precision = spec.precision.unwrap_or(6).min(MAX_FIELD);
    if spec.is_short(precision)
        && let Some((digits, exponent)) = short_significant(x.abs(), precision + 1)
    {
        let mut short = ShortNumber::new();
        short.push_exponent(case, exponent);
        let first = short.push_last_digits(digits, precision);
        if precision > 0 || spec.alt {
            short.push(b'.');
        }
        short.push_digits(first);
        return short.write(x.is_sign_negative(), out, spec);
    }
    let prefix = spec.sign(x.is_sign_negative());
    with_significant(x.abs(), precision + 1, |digits, exponent| {
        let parts = Parts {
            prefix,
            whole: &digits[..1],
            point: precision > 0 || spec.alt,
            fraction: &digits[1..],
            tail_zeros: precision + 1 - digits.len(),
            exponent: Some((case, exponent)),
            ..Parts::default()
        };
        parts.write(out, spec, spec.zero);
    });
}

/// `%g` and `%G`.
pub fn write_general<S: Sink + ?Sized>(out: &mut S, x: f64, case: Case, spec: &Spec) {
    let precision = spec.precision.unwrap_or(6).clamp(1, MAX_FIELD);
    let magnitude = x.abs();
    if magnitude < POWERS_F64[precision.min(15)] && magnitude.trunc() == magnitude && !spec.alt {
        return write_small_whole(out, x, spec);
    }
    if write_nonfinite(out, x, spec) {
        return;
    }
    if !spec.alt
        && spec.is_short(precision)
        && let Some((digits, exponent)) = short_significant(magnitude, precision)
    {
        return short_general(digits, exponent, precision, case).write(x.is_sign_negative(), out, spec);
    }
    let prefix = spec.sign(x.is_sign_negative());
    with_significant(magnitude, precision, |digits, exponent| {
        let missing = precision - digits.len();
        let kept = if spec.alt { digits } else { strip_zeros(digits) };
        let tail_zeros = if spec.alt { missing } else { 0 };
        let mut parts = Parts { prefix, tail_zeros, ..Parts::default() };
        if exponent < -4 || exponent >= precision as i32 {
            (parts.whole, parts.fraction) = kept.split_at(1);
            parts.exponent = Some((case, exponent));
        } else if exponent < 0 {
            parts.whole = b"0";
            parts.fraction_zeros = (-1 - exponent) as usize;
            parts.fraction = kept;
        } else {
            let whole = exponent as usize + 1;
            (parts.whole, parts.fraction) = kept.split_at(whole.min(kept.len()));
            parts.whole_tail_zeros = whole - parts.whole.len();
            parts.tail_zeros = tail_zeros.saturating_sub(parts.whole_tail_zeros);
        }
        parts.point = !parts.fraction.is_empty() || parts.tail_zeros > 0 || spec.alt;
        parts.write(out, spec, spec.zero);
    });
}

/// The form of `%g` for `precision` significant digits, the first of which stands for `10^exponent`.
fn short_general(mut digits: u64, exponent: i32, precision: usize, case: Case) -> ShortNumber {
    let mut count = precision;
    while digits.is_multiple_of(10) && count > 1 {
        digits /= 10;
        count -= 1;
    }
    let mut short = ShortNumber::new();
    if exponent < -4 || exponent >= precision as i32 {
        short.push_exponent(case, exponent);
        let first = short.push_last_digits(digits, count - 1);
        if count > 1 {
            short.push(b'.');
        }
        short.push_digits(first);
    } else if exponent < 0 {
        short.push_last_digits(digits, count);
        short.push_zeros((-1 - exponent) as usize);
        short.push(b'.');
        short.push(b'0');
    } else {
        let n_whole = exponent as usize + 1;
        short.push_zeros(n_whole.saturating_sub(count));
        let whole = short.push_last_digits(digits, count.saturating_sub(n_whole));
        if count > n_whole {
            short.push(b'.');
        }
        short.push_digits(whole);
    }
    short
}

/// `%g` of a whole number with no more digits than the precision: the common case, without any rounding.
fn write_small_whole<S: Sink + ?Sized>(out: &mut S, x: f64, spec: &Spec) {
    if ShortNumber::fits(spec) {
        let mut short = ShortNumber::new();
        short.push_digits(x.abs() as u64);
        return short.write(x.is_sign_negative(), out, spec);
    }
    let mut buf = [0; 20];
    let digits = decimal_digits(x.abs() as u64, &mut buf);
    let parts = Parts { prefix: spec.sign(x.is_sign_negative()), whole: digits, ..Parts::default() };
    parts.write(out, spec, spec.zero);
}

/// `%.{digits}g` without a field.
pub fn push_general<S: Sink + ?Sized>(out: &mut S, x: f64, digits: usize) {
    write_general(out, x, Case::Lower, &Spec::with_precision(digits));
}

/// `%.{decimals}f` without a field.
pub fn push_fixed<S: Sink + ?Sized>(out: &mut S, x: f64, decimals: usize) {
    write_fixed(out, x, &Spec::with_precision(decimals));
}

/// `%.{decimals}e` without a field.
pub fn push_exponential<S: Sink + ?Sized>(out: &mut S, x: f64, decimals: usize) {
    write_exponential(out, x, Case::Lower, &Spec::with_precision(decimals));
}

/// The decimal exponent that `%.{digits - 1}e` would print: of `|x|` *after* rounding to `digits` places. `x` is finite.
pub fn rounded_exponent(x: f64, digits: usize) -> i32 {
    let mut found = 0;
    with_significant(x.abs(), digits.clamp(1, MOST_DIGITS), |_, exponent| found = exponent);
    found
}

/// `floor(log10(|x|))` of the shortest decimal form of a finite `x`; 0 for 0.
pub fn decimal_exponent(x: f64) -> i32 {
    let magnitude = x.abs();
    if magnitude == 0.0 {
        return 0;
    }
    if (1.0..1e15).contains(&magnitude) {
        return POWERS_F64.iter().position(|p| *p > magnitude).map_or(15, |at| at as i32 - 1);
    }
    let mut text = StackText::new();
    let _ = write!(text, "{magnitude:e}");
    let bytes = text.as_bytes();
    let at = bytes.iter().position(|b| *b == b'e').unwrap_or(bytes.len() - 1);
    std::str::from_utf8(&bytes[at + 1..]).ok().and_then(|e| e.parse().ok()).unwrap_or(0)
}

fn strip_zeros(digits: &[u8]) -> &[u8] {
    let kept = digits.iter().rposition(|b| *b != b'0').map_or(1, |at| at + 1);
    &digits[..kept]
}

/// No double has more significant decimal digits than this.
const MOST_DIGITS: usize = 767;
/// No double has more decimals than this.
const MOST_DECIMALS: usize = 1074;

const POWERS_F64: [f64; 16] =
    [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

const POWERS: [u128; 39] = {
    let mut table = [1; 39];
    let mut at = 1;
    while at < 39 {
        table[at] = table[at - 1] * 10;
        at += 1;
    }
    table
};

/// `x * 10^decimals` for `x >= 0`, rounded half to even from the exact value, where all steps fit 128 bits and the
/// result 64; `None` elsewhere. `x = m * 2^e` with `m < 2^53`, so up to 10^22 the product is exact.
fn scale_to_integer(x: f64, decimals: i32) -> Option<u64> {
    let bits = x.to_bits();
    let raw = (bits >> 52) as i32;
    let fraction = bits & ((1 << 52) - 1);
    let (m, e) = if raw == 0 { (fraction, -1074) } else { (fraction | 1 << 52, raw - 1075) };
    let m = u128::from(m);
    if decimals >= 0 {
        let product = m * *POWERS[..23].get(decimals as usize)?;
        if e >= 0 {
            return if product.leading_zeros() as i32 > e { u64::try_from(product << e).ok() } else { None };
        }
        if e <= -128 {
            // The product is below 2^127, under half of one unit.
            return Some(0);
        }
        let quotient = product >> -e;
        let rest = product & ((1 << -e) - 1);
        return round_half_even(quotient, rest, 1 << (-e - 1));
    }
    let divisor = *POWERS.get(-decimals as usize)?;
    let (dividend, divisor) = if e >= 0 {
        ((m.leading_zeros() as i32 > e).then(|| m << e)?, divisor)
    } else {
        (m, (divisor.leading_zeros() as i32 > -e).then(|| divisor << -e)?)
    };
    // Powers of ten are even, so half a divisor is exact.
    round_half_even(dividend / divisor, dividend % divisor, divisor / 2)
}

fn round_half_even(quotient: u128, rest: u128, half: u128) -> Option<u64> {
    let up = rest > half || (rest == half && quotient & 1 == 1);
    u64::try_from(quotient + u128::from(up)).ok()
}

/// Calls `f` with the first `count` significant digits of `x >= 0` (fewer when the rest are zeros beyond any double's
/// digits) and the decimal exponent of the first one.
fn with_significant(x: f64, count: usize, f: impl FnOnce(&[u8], i32)) {
    if let Some((digits, exponent)) = short_significant(x, count) {
        let mut buf = [0; 20];
        return f(decimal_digits(digits, &mut buf), exponent);
    }
    let exact = count.min(MOST_DIGITS);
    let mut text = StackText::new();
    let _ = write!(text, "{:.*e}", exact - 1, x);
    let len = text.as_bytes().iter().position(|b| *b == b'e').unwrap_or(text.len);
    let exponent = std::str::from_utf8(&text.bytes[len + 1..text.len]).ok().and_then(|e| e.parse().ok());
    if len > 1 {
        // Move the first digit over the point, so that the digits are one run.
        text.bytes[1] = text.bytes[0];
        f(&text.bytes[1..len], exponent.unwrap_or(0));
    } else {
        f(&text.bytes[..1], exponent.unwrap_or(0));
    }
}

fn short_significant(x: f64, count: usize) -> Option<(u64, i32)> {
    if x == 0.0 || count > 18 {
        return None;
    }
    let exponent2 = ((x.to_bits() >> 52) as i32) - 1023;
    // floor(exponent2 * log10(2)): the decimal exponent or one less. Subnormals are left to the general way.
    if exponent2 == -1023 {
        return None;
    }
    let mut exponent = (exponent2 * 78913) >> 18;
    let limit = POWERS[count] as u64;
    let mut digits = scale_to_integer(x, count as i32 - 1 - exponent)?;
    if digits >= limit {
        exponent += 1;
        digits = scale_to_integer(x, count as i32 - 1 - exponent)?;
        if digits >= limit {
            exponent += 1;
            digits /= 10;
        }
    }
    Some((digits, exponent))
}

/// Text on the stack, large enough for any double with all of its digits.
struct StackText {
    bytes: [u8; 1408],
    len: usize,
}

impl StackText {
    fn new() -> StackText {
        StackText { bytes: [0; 1408], len: 0 }
    }

    fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}

impl std::fmt::Write for StackText {
    fn write_str(&mut self, s: &str) -> std::fmt::Result {
        let end = self.len + s.len();
        let room = self.bytes.get_mut(self.len..end).ok_or(std::fmt::Error)?;
        room.copy_from_slice(s.as_bytes());
        self.len = end;
        Ok(())
    }
}
