//! Bytes of files as text.

/// The text that bytes spell: UTF-8, or one character a byte where they aren't that.
pub(super) fn decoded(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|e| e.as_bytes().iter().map(|b| char::from(*b)).collect())
}
