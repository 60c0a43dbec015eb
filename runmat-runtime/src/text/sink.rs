//! Where formatted text goes: texts, and bytes that become a char array without ever being a text.

/// Takes text piece by piece.
pub trait Sink {
    /// Appends text.
    fn push_str(&mut self, text: &str);
    /// Appends ASCII characters.
    fn push_ascii(&mut self, bytes: &[u8]);
    /// Appends a character.
    fn push_char(&mut self, c: char) {
        self.push_str(c.encode_utf8(&mut [0; 4]));
    }
}

impl Sink for String {
    fn push_str(&mut self, text: &str) {
        String::push_str(self, text);
    }

    fn push_ascii(&mut self, bytes: &[u8]) {
        match std::str::from_utf8(bytes) {
            Ok(text) => String::push_str(self, text),
            Err(_) => String::push_str(self, &String::from_utf8_lossy(bytes)),
        }
    }
}

/// UTF-8 bytes.
impl Sink for Vec<u8> {
    #[inline]
    fn push_str(&mut self, text: &str) {
        self.extend_from_slice(text.as_bytes());
    }

    #[inline]
    fn push_ascii(&mut self, bytes: &[u8]) {
        self.extend_from_slice(bytes);
    }
}
