//! A source text with its name. All spans are offsets into `text()`.

use std::borrow::Cow;
use std::cell::OnceCell;

use crate::span::{LineColumn, LineIndex, Span};

/// One file, eval string or REPL line. The index of its lines is made when first asked for.
#[derive(Clone, Debug)]
pub struct SourceText {
    name: String,
    text: String,
    lines: OnceCell<LineIndex>,
}

impl SourceText {
    /// `name` is what messages call the text: a path, or something like `eval`.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> SourceText {
        SourceText { name: name.into(), text: text.into(), lines: OnceCell::new() }
    }

    /// Bytes as they lie on disk. What isn't UTF-8 is read as Latin-1, which old MATLAB files are in.
    pub fn from_bytes(name: impl Into<String>, bytes: &[u8]) -> SourceText {
        SourceText::new(name, decode(bytes))
    }

    /// What messages call the text.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The text, a byte order mark included.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The line starts.
    pub fn lines(&self) -> &LineIndex {
        self.lines.get_or_init(|| LineIndex::new(&self.text))
    }

    /// Line and column of a byte offset.
    pub fn line_column(&self, offset: u32) -> LineColumn {
        self.lines().line_column(&self.text, offset)
    }

    /// The text under a span.
    pub fn slice(&self, span: Span) -> &str {
        span.text(&self.text)
    }
}

/// UTF-8 where it is valid, else each byte as the Latin-1 character of that code.
pub fn decode(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(bytes.iter().map(|&byte| char::from(byte)).collect()),
    }
}
