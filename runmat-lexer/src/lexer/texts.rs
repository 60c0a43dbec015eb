//! Numbers, quoted texts and comments: what runs to an end of its own.

use super::{Pass, is_blank};
use crate::number;
use crate::span::Span;
use crate::token::{Comment, LexErrorKind, TokenKind};

impl Pass<'_, '_> {
    pub(super) fn comment(&mut self, span: Span) {
        let line = &self.bytes[self.line_start as usize..span.start as usize];
        let own_line =
            line.iter().all(|byte| matches!(byte, b' ' | b'\t' | 0x0B | 0x0C | 0xEF | 0xBB | 0xBF));
        let opens = self.byte(span.start + 1) == Some(b'{');
        let block =
            own_line && opens && self.bytes[span.start as usize + 2..span.end as usize].iter().all(is_blank);
        let span = if block { self.block_comment(span) } else { span };
        self.skip_newline =
            own_line && self.continued && (!self.operand || self.options.dialect.comments_continue);
        self.out.comments.push(Comment { span, own_line });
    }

    /// The whole block comment whose first line is `span`; to the end of the text if it isn't closed (1.5).
    pub(super) fn block_comment(&mut self, span: Span) -> Span {
        let mut depth = 1usize;
        let mut end = span.end as usize;
        let mut at = end;
        while depth > 0 && at < self.bytes.len() {
            at += 1;
            let len = self.bytes[at..].iter().take_while(|byte| !matches!(byte, b'\n' | b'\r')).count();
            match self.bytes[at..at + len].trim_ascii() {
                b"%{" | b"#{" => depth += 1,
                b"%}" | b"#}" => depth -= 1,
                _ => {}
            }
            at += len;
            end = at;
        }
        let last_line =
            self.bytes[..end].iter().rposition(|byte| matches!(byte, b'\n' | b'\r')).map_or(0, |at| at + 1);
        self.line_start = last_line as u32;
        self.extend(span, end)
    }

    pub(super) fn number(&mut self, span: Span) {
        self.separate(span);
        let len = number::scan(&self.bytes[span.start as usize..]);
        let end = (span.start as usize + len).max(span.end as usize);
        let span = self.extend(span, end);
        let text = span.text(self.text).as_bytes();
        if text[0] == b'0'
            && text.get(1).is_some_and(|byte| matches!(byte, b'x' | b'X' | b'b' | b'B'))
            && matches!(number::value(span.text(self.text)), number::NumberLiteral::Integer(int) if !int.fits)
        {
            self.error(LexErrorKind::IntegerTooWide, span);
        }
        self.push(TokenKind::Number, span, true);
    }

    /// `'`: a transpose behind an operand, else the start of a char row (1.12).
    pub(super) fn quote(&mut self, span: Span) {
        let adjacent = span.start == self.last_end;
        let separates = self.frames.last().is_some_and(|frame| frame.separates());
        if self.operand && (adjacent || !separates) {
            return self.push(TokenKind::Transpose, span, true);
        }
        self.separate(span);
        let mut end = span.end as usize;
        loop {
            end += self.bytes[end..]
                .iter()
                .take_while(|&&byte| byte != b'\'' && byte != b'\n' && byte != b'\r')
                .count();
            if self.bytes.get(end) != Some(&b'\'') {
                return self.unterminated(TokenKind::Char, LexErrorKind::UnterminatedChar, span, end);
            }
            end += 1;
            if self.bytes.get(end) != Some(&b'\'') {
                break;
            }
            end += 1;
        }
        let span = self.extend(span, end);
        self.push(TokenKind::Char, span, true);
    }

    /// `"`: a string, or a char row with escapes.
    pub(super) fn double_quote(&mut self, span: Span) {
        self.separate(span);
        let escapes = self.options.dialect.double_quoted_char;
        let mut end = span.end as usize;
        loop {
            match self.bytes.get(end) {
                Some(b'"') if self.bytes.get(end + 1) == Some(&b'"') => end += 2,
                Some(b'"') => break,
                Some(b'\\') if escapes && end + 1 < self.bytes.len() => {
                    end += if self.bytes[end + 1..].starts_with(b"\r\n") { 3 } else { 2 };
                }
                None | Some(b'\n' | b'\r') => {
                    return self.unterminated(TokenKind::String, LexErrorKind::UnterminatedString, span, end);
                }
                Some(_) => end += 1,
            }
        }
        let span = self.extend(span, end + 1);
        self.push(TokenKind::String, span, true);
    }

    /// A text without its closing quote runs to the end of the line, and so do the brackets around it.
    pub(super) fn unterminated(&mut self, kind: TokenKind, error: LexErrorKind, span: Span, end: usize) {
        let span = self.extend(span, end);
        self.error(error, span);
        self.push(kind, span, true);
        self.clear_frames();
    }

    pub(super) fn invalid_character(&mut self, span: Span) {
        match self.out.errors.last_mut() {
            Some(last) if last.kind == LexErrorKind::InvalidCharacter && last.span.end == span.start => {
                last.span.end = span.end;
            }
            _ => self.error(LexErrorKind::InvalidCharacter, span),
        }
    }
}
