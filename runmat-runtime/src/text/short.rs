//! A short printed number, put together from its last character to its first on the stack: how nearly all numbers are
//! printed. Longer ones are `number`'s affair.

use super::number::{Case, Spec, push_blanks};
use super::sink::Sink;

const ROOM: usize = 96;

/// The widest field that fits behind any short number's own characters.
const WIDEST: usize = 48;

/// Most digits behind the point.
pub(super) const MOST_DECIMALS: usize = 18;

/// Appends the decimal digits of an integer of up to 18 of them, with its minus sign.
#[inline]
pub(super) fn push_decimal<S: Sink + ?Sized>(out: &mut S, value: i64) {
    let mut bytes = [b'-'; 20];
    let mut at = bytes.len();
    let mut rest = value.unsigned_abs();
    while rest >= 100 {
        let pair = (rest % 100) as usize * 2;
        rest /= 100;
        at -= 2;
        bytes[at..at + 2].copy_from_slice(&PAIRS[pair..pair + 2]);
    }
    if rest >= 10 {
        at -= 2;
        bytes[at..at + 2].copy_from_slice(&PAIRS[rest as usize * 2..rest as usize * 2 + 2]);
    } else {
        at -= 1;
        bytes[at] = b'0' + rest as u8;
    }
    // What stands in front of the digits is a minus sign.
    out.push_ascii(&bytes[at - usize::from(value < 0)..]);
}

/// The characters so far, at the end of `bytes`.
pub(super) struct ShortNumber {
    bytes: [u8; ROOM],
    at: usize,
}

const PAIRS: &[u8; 200] = b"00010203040506070809101112131415161718192021222324252627282930313233343536373839\
40414243444546474849505152535455565758596061626364656667686970717273747576777879\
8081828384858687888990919293949596979899";

impl ShortNumber {
    /// Nothing yet.
    #[inline]
    pub(super) fn new() -> ShortNumber {
        ShortNumber { bytes: [b'0'; ROOM], at: ROOM }
    }

    /// True when the field of `spec` fits.
    #[inline]
    pub(super) fn fits(spec: &Spec) -> bool {
        spec.width <= WIDEST
    }

    /// Puts a character in front.
    #[inline]
    pub(super) fn push(&mut self, byte: u8) {
        self.at -= 1;
        self.bytes[self.at] = byte;
    }

    #[inline]
    fn push_pair(&mut self, pair: u64) {
        let pair = pair as usize * 2;
        self.at -= 2;
        self.bytes[self.at..self.at + 2].copy_from_slice(&PAIRS[pair..pair + 2]);
    }

    /// Puts the decimal digits of `n` in front, at least one.
    #[inline]
    pub(super) fn push_digits(&mut self, mut n: u64) {
        while n >= 100 {
            self.push_pair(n % 100);
            n /= 100;
        }
        if n >= 10 {
            self.push_pair(n);
        } else {
            self.push(b'0' + n as u8);
        }
    }

    /// Puts the last `count` decimal digits of `n` in front; gives what is left of it.
    #[inline]
    pub(super) fn push_last_digits(&mut self, mut n: u64, mut count: usize) -> u64 {
        while count >= 2 {
            self.push_pair(n % 100);
            n /= 100;
            count -= 2;
        }
        if count == 1 {
            self.push(b'0' + (n % 10) as u8);
            n /= 10;
        }
        n
    }

    /// Puts `count` zeros in front.
    #[inline]
    pub(super) fn push_zeros(&mut self, count: usize) {
        // Nothing else has ever stood there.
        self.at -= count;
    }

    /// Puts an exponent in front, of at least two digits.
    pub(super) fn push_exponent(&mut self, case: Case, exponent: i32) {
        let n = u64::from(exponent.unsigned_abs());
        match n {
            0..100 => self.push_pair(n),
            _ => self.push_digits(n),
        }
        self.push(if exponent < 0 { b'-' } else { b'+' });
        self.push(if case == Case::Lower { b'e' } else { b'E' });
    }

    /// Appends the number to `out` with its sign and its field's padding.
    #[inline]
    pub(super) fn write<S: Sink + ?Sized>(mut self, negative: bool, out: &mut S, spec: &Spec) {
        let sign = spec.sign_byte(negative);
        let len = ROOM - self.at + usize::from(sign.is_some());
        let pad = spec.width.saturating_sub(len);
        if spec.zero && !spec.left {
            self.push_zeros(pad);
        }
        if let Some(sign) = sign {
            self.push(sign);
        }
        if pad > 0 && !spec.zero && !spec.left {
            self.bytes[self.at - pad..self.at].fill(b' ');
            self.at -= pad;
        }
        out.push_ascii(&self.bytes[self.at..]);
        if spec.left {
            push_blanks(out, pad);
        }
    }
}
