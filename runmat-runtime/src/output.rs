//! Buffered output of a session: standard output, standard error, and captures for `evalc`.
//!
//! Standard output is flushed before anything goes to standard error, so that both appear in order.

use std::io::Write;

use crate::text::utf16;

const FLUSH_AT: usize = 64 * 1024;

/// Where a session's text goes.
pub struct Output {
    stdout: Box<dyn Write>,
    stderr: Box<dyn Write>,
    buffer: Vec<u8>,
    captures: Vec<Vec<u8>>,
    failed: bool,
}

impl Output {
    /// Output into these writers.
    pub fn new(stdout: Box<dyn Write>, stderr: Box<dyn Write>) -> Self {
        Output { stdout, stderr, buffer: Vec::new(), captures: Vec::new(), failed: false }
    }

    /// Writes text to standard output, or into the innermost capture.
    pub fn write(&mut self, text: &str) {
        match self.captures.last_mut() {
            Some(capture) => capture.extend_from_slice(text.as_bytes()),
            None => self.write_bytes(utf16::outward(text).as_bytes()),
        }
    }

    /// Writes bytes to standard output, or into the innermost capture.
    pub fn write_bytes(&mut self, bytes: &[u8]) {
        if let Some(capture) = self.captures.last_mut() {
            capture.extend_from_slice(bytes);
            return;
        }
        self.buffer.extend_from_slice(bytes);
        if self.buffer.len() >= FLUSH_AT {
            self.flush();
        }
    }

    /// Writes text to standard error, after everything written so far, or into the innermost capture.
    pub fn write_error(&mut self, text: &str) {
        if let Some(capture) = self.captures.last_mut() {
            capture.extend_from_slice(text.as_bytes());
            return;
        }
        self.flush();
        // Nobody can be told that standard error is closed.
        let _ = self.stderr.write_all(utf16::outward(text).as_bytes()).and_then(|()| self.stderr.flush());
    }

    /// Hands all buffered text to the system.
    pub fn flush(&mut self) {
        let result = self.stdout.write_all(&self.buffer).and_then(|()| self.stdout.flush());
        self.buffer.clear();
        if result.is_err() {
            self.failed = true;
        }
    }

    /// True once the system has refused output (closed pipe, full disk).
    pub fn has_failed(&self) -> bool {
        self.failed
    }

    /// Starts a capture.
    pub fn begin_capture(&mut self) {
        self.captures.push(Vec::new());
    }

    /// Ends the innermost capture and gives its text.
    pub fn end_capture(&mut self) -> String {
        let bytes = self.captures.pop().unwrap_or_default();
        String::from_utf8(bytes).unwrap_or_else(|e| String::from_utf8_lossy(e.as_bytes()).into_owned())
    }
}

impl Drop for Output {
    fn drop(&mut self) {
        self.flush();
    }
}
