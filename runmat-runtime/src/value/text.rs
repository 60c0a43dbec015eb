//! Char and string values as Rust text.

use crate::error::{ErrorKind, Result};
use crate::text::utf16;
use std::borrow::Cow;

use super::class::Class;
use super::{Kind, Value};
use crate::array::dense::Array;
use crate::array::stored::{Elements, Latin1, Utf16};

impl Value {
    /// The text of a char row (or empty char) or a string scalar that isn't missing.
    ///
    /// Unpaired surrogates become U+FFFD.
    pub fn text(&self) -> Option<Cow<'_, str>> {
        if let Some(codes) = self.latin1() {
            return Some(latin1_text(codes));
        }
        match self.kind() {
            Kind::Dense(view) => {
                let rows = view.dims[0];
                if rows > 1 || view.dims.len() > 2 {
                    return None;
                }
                elements_text(&view.elements)
            }
            Kind::String(s) if s.items.len() == 1 => s.items[0].as_deref().map(Cow::Borrowed),
            _ => None,
        }
    }

    /// The characters of a char row when all are ASCII.
    #[inline]
    pub fn ascii(&self) -> Option<&[u8]> {
        let array = self.as_ref::<Array>()?;
        let units = array.slice::<Latin1>()?;
        let bytes = latin1_bytes(units);
        (matches!(array.dims().as_slice(), [1, _]) && bytes.is_ascii()).then_some(bytes)
    }

    /// The codes of a char row, or of a char matrix without rows, that lies in memory with a byte for each.
    #[inline]
    pub(crate) fn latin1(&self) -> Option<&[u8]> {
        let array = self.as_ref::<Array>()?;
        let units = array.slice::<Latin1>()?;
        matches!(array.dims().as_slice(), [0 | 1, _]).then(|| latin1_bytes(units))
    }

    /// As [`Value::latin1`], also of a single character, which is put into `unit`, and of `''`: of every text scalar of
    /// one-byte characters that isn't a string.
    #[inline]
    pub(crate) fn latin1_in<'a>(&'a self, unit: &'a mut [u8; 1]) -> Option<&'a [u8]> {
        if self.is_object() {
            return self.latin1();
        }
        if *self == Value::EMPTY_CHAR {
            return Some(&[]);
        }
        unit[0] = u8::try_from(self.as_char_unit()?).ok()?;
        Some(unit)
    }

    /// As [`Value::ascii`], also of a single character, which is put into `unit`, and of `''`.
    #[inline]
    pub fn ascii_in<'a>(&'a self, unit: &'a mut [u8; 1]) -> Option<&'a [u8]> {
        if self.is_object() {
            return self.ascii();
        }
        if *self == Value::EMPTY_CHAR {
            return Some(&[]);
        }
        unit[0] = u8::try_from(self.as_char_unit()?).ok().filter(u8::is_ascii)?;
        Some(unit)
    }

    /// Appends the codes of a char row when all are below 256. False for other values.
    pub(crate) fn push_latin1(&self, codes: &mut Vec<u8>) -> bool {
        if let Some(array) = self.as_ref::<Array>() {
            let row = array.slice::<Latin1>().filter(|_| matches!(array.dims().as_slice(), [1, _]));
            codes.extend_from_slice(latin1_bytes(row.unwrap_or_default()));
            return row.is_some();
        }
        match self.as_char_unit().map(u8::try_from) {
            Some(Ok(code)) => codes.push(code),
            Some(Err(_)) => return false,
            None => return *self == Value::EMPTY_CHAR,
        }
        true
    }

    /// True for a char row, an empty char or a string scalar: what MATLAB calls a text scalar.
    pub fn is_text_scalar(&self) -> bool {
        if let Some(array) = self.as_ref::<Array>() {
            return array.class() == Class::Char && matches!(array.dims().as_slice(), [0 | 1, _]);
        }
        match self.kind() {
            Kind::Dense(view) => view.class == Class::Char && view.dims.len() == 2 && view.dims[0] <= 1,
            Kind::String(s) => s.items.len() == 1,
            _ => false,
        }
    }

    /// The UTF-16 code units of a char array, column-major.
    pub fn char_units(&self) -> Option<Vec<u16>> {
        match self.view()?.elements {
            Elements::Char8(s) => Some(s.iter().map(|c| c.0 as u16).collect()),
            Elements::Char16(s) => Some(s.iter().map(|c| c.0).collect()),
            _ => None,
        }
    }

    /// The text of each row of a char matrix; none of other values.
    ///
    /// # Errors
    /// More rows than memory holds: without columns a matrix may have any number.
    pub fn char_rows(&self) -> Result<Option<Vec<String>>> {
        let Some(view) = self.view() else { return Ok(None) };
        let (rows, columns) = (view.dims[0], view.dims[1..].iter().product::<usize>());
        let row = |k: usize, unit: &dyn Fn(usize) -> u16| {
            let units: Vec<u16> = (0..columns).map(|j| unit(k + j * rows)).collect();
            utf16::to_text(&units)
        };
        let mut texts = Vec::new();
        match view.elements {
            Elements::Char8(_) | Elements::Char16(_) => {
                texts.try_reserve_exact(rows).map_err(|_| ErrorKind::OutOfMemory)?;
            }
            _ => return Ok(None),
        }
        match view.elements {
            Elements::Char8(s) => texts.extend((0..rows).map(|k| row(k, &|at| s[at].0 as u16))),
            Elements::Char16(s) => texts.extend((0..rows).map(|k| row(k, &|at| s[at].0))),
            _ => {}
        }
        Ok(Some(texts))
    }
}

/// The elements of a char array as text, in storage order.
pub(crate) fn elements_text<'a>(elements: &Elements<'a>) -> Option<Cow<'a, str>> {
    match elements {
        Elements::Char8(s) => Some(latin1_text(latin1_bytes(s))),
        Elements::Char16(s) => {
            let units: Vec<u16> = s.iter().map(|Utf16(unit)| *unit).collect();
            Some(Cow::Owned(utf16::to_text(&units)))
        }
        _ => None,
    }
}

/// Codes below 256 as text: borrowed while all are ASCII.
#[allow(unsafe_code, reason = "ASCII is checked once, not twice")]
pub(crate) fn latin1_text(codes: &[u8]) -> Cow<'_, str> {
    if codes.is_ascii() {
        // SAFETY: ASCII is UTF-8.
        return Cow::Borrowed(unsafe { std::str::from_utf8_unchecked(codes) });
    }
    Cow::Owned(codes.iter().map(|&b| b as char).collect())
}

/// One-byte char elements as bytes.
#[allow(unsafe_code, reason = "a transparent wrapper seen as its content")]
pub(crate) fn latin1_bytes(units: &[Latin1]) -> &[u8] {
    // SAFETY: `Latin1` is a transparent wrapper of `u8`.
    unsafe { std::slice::from_raw_parts(units.as_ptr().cast(), units.len()) }
}

/// Bytes as one-byte char elements.
#[allow(unsafe_code, reason = "the content of a transparent wrapper seen as the wrapper")]
pub(crate) fn latin1_units(bytes: &[u8]) -> &[Latin1] {
    // SAFETY: `Latin1` is a transparent wrapper of `u8`, and every byte is one.
    unsafe { std::slice::from_raw_parts(bytes.as_ptr().cast(), bytes.len()) }
}
