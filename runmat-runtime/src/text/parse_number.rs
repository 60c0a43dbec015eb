//! Numbers in text: the scanner that `sscanf`, `textscan` and file readers use, and `str2double`.

/// Reads the longest decimal floating-point number that `text` begins with: an optional sign, digits with an optional
/// point, an optional exponent (`e`, `E`), or `Inf`, `Infinity`, `NaN` in any case. Gives the value, correctly rounded,
/// and the number of bytes. No leading blanks.
pub fn read_float(text: &[u8]) -> Option<(f64, usize)> {
    let sign = usize::from(matches!(text.first(), Some(b'+' | b'-')));
    let negative = text.first() == Some(&b'-');
    let rest = &text[sign..];
    if let Some((value, len)) = read_special(rest) {
        return Some((if negative { -value } else { value }, sign + len));
    }
    let whole = digits_len(rest);
    let mut len = whole;
    if rest.get(len) == Some(&b'.') {
        let fraction = digits_len(&rest[len + 1..]);
        if whole + fraction == 0 {
            return None;
        }
        len += 1 + fraction;
    } else if whole == 0 {
        return None;
    }
    if let Some(exponent) = exponent_len(&rest[len..], b"eE") {
        len += exponent;
    }
    if len == whole && whole <= 15 {
        let value = rest[..whole].iter().fold(0u64, |n, d| n * 10 + u64::from(d - b'0')) as f64;
        return Some((if negative { -value } else { value }, sign + len));
    }
    let value: f64 = std::str::from_utf8(&text[..sign + len]).ok()?.parse().ok()?;
    Some((value, sign + len))
}

fn digits_len(text: &[u8]) -> usize {
    text.iter().take_while(|b| b.is_ascii_digit()).count()
}

fn exponent_len(text: &[u8], letters: &[u8]) -> Option<usize> {
    if !letters.contains(text.first()?) {
        return None;
    }
    let sign = usize::from(matches!(text.get(1), Some(b'+' | b'-')));
    let digits = digits_len(&text[1 + sign..]);
    (digits > 0).then_some(1 + sign + digits)
}

fn read_special(text: &[u8]) -> Option<(f64, usize)> {
    let begins = |word: &[u8]| text.len() >= word.len() && text[..word.len()].eq_ignore_ascii_case(word);
    match text.first()? {
        b'i' | b'I' if begins(b"infinity") => Some((f64::INFINITY, 8)),
        b'i' | b'I' if begins(b"inf") => Some((f64::INFINITY, 3)),
        b'n' | b'N' if begins(b"nan") => Some((f64::NAN, 3)),
        _ => None,
    }
}

/// `str2double` of one text: real and imaginary part, or `None` (for NaN) when the text isn't one number.
///
/// Accepts blanks around the parts, commas between digits, exponents with `e` or `d`, `Inf`, `NaN`, and complex numbers
/// in either order with `i` or `j`, before or after the digits (`2i`, `i*2`, `2*i`).
pub fn str2double(text: &str) -> Option<(f64, f64)> {
    let mut scanner = Scanner { rest: text.trim().as_bytes() };
    let first = scanner.part(false)?;
    scanner.skip_blanks();
    if scanner.rest.is_empty() {
        return Some(match first {
            Part::Real(re) => (re, 0.0),
            Part::Imaginary(im) => (0.0, im),
        });
    }
    let second = scanner.part(true)?;
    scanner.skip_blanks();
    match (first, second, scanner.rest.is_empty()) {
        (Part::Real(re), Part::Imaginary(im), true) | (Part::Imaginary(im), Part::Real(re), true) => {
            Some((re, im))
        }
        _ => None,
    }
}

enum Part {
    Real(f64),
    Imaginary(f64),
}

struct Scanner<'a> {
    rest: &'a [u8],
}

impl Scanner<'_> {
    fn skip_blanks(&mut self) {
        self.rest = self.rest.trim_ascii_start();
    }

    fn eat(&mut self, set: &[u8]) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        set.contains(first).then(|| {
            self.rest = rest;
            *first
        })
    }

    /// One signed part. The second one of a complex number must have its sign.
    fn part(&mut self, needs_sign: bool) -> Option<Part> {
        self.skip_blanks();
        let sign = self.eat(b"+-");
        if needs_sign && sign.is_none() {
            return None;
        }
        self.skip_blanks();
        let factor = if sign == Some(b'-') { -1.0 } else { 1.0 };
        let special = read_special(self.rest).is_some();
        if !special && self.eat(b"ij").is_some() {
            let magnitude = if self.eat(b"*").is_some() { self.magnitude()? } else { 1.0 };
            return Some(Part::Imaginary(factor * magnitude));
        }
        let magnitude = self.magnitude()?;
        let before = self.rest;
        self.skip_blanks();
        if self.eat(b"*").is_some() {
            return self.eat(b"ij").map(|_| Part::Imaginary(factor * magnitude));
        }
        self.rest = before;
        if self.eat(b"ij").is_some() {
            return Some(Part::Imaginary(factor * magnitude));
        }
        Some(Part::Real(factor * magnitude))
    }

    fn magnitude(&mut self) -> Option<f64> {
        if let Some((value, len)) = read_special(self.rest) {
            self.rest = &self.rest[len..];
            return Some(value);
        }
        let number = |b: &u8| b.is_ascii_digit() || matches!(b, b'.' | b',');
        let mantissa_len = self.rest.iter().take_while(|b| number(b)).count();
        let (mantissa, rest) = self.rest.split_at(mantissa_len);
        if !mantissa.iter().any(u8::is_ascii_digit) || mantissa.iter().filter(|b| **b == b'.').count() > 1 {
            return None;
        }
        let exponent_len = exponent_len(rest, b"eEdD").unwrap_or(0);
        let (exponent, rest) = rest.split_at(exponent_len);
        self.rest = rest;
        let plain = |bytes: &[u8]| std::str::from_utf8(bytes).ok()?.parse::<f64>().ok();
        if exponent.is_empty() && !mantissa.contains(&b',') {
            return plain(mantissa);
        }
        let mut text: Vec<u8> = mantissa.iter().copied().filter(|b| *b != b',').collect();
        if let Some((_, digits)) = exponent.split_first() {
            text.push(b'e');
            text.extend_from_slice(digits);
        }
        plain(&text)
    }
}
