//! Bytes of files as text.

use crate::text::utf16;

/// The text that bytes spell: UTF-8, or one character a byte where they aren't that.
pub(super) fn decoded(bytes: Vec<u8>) -> String {
    match String::from_utf8(bytes) {
        Ok(text) => utf16::inward(text),
        Err(error) => error.as_bytes().iter().map(|b| char::from(*b)).collect(),
    }
}
