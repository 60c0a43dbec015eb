//! Brackets and the operators whose meaning depends on them (1.14-1.17).

use super::{Frame, MISMATCHES, Pass, is_blank};
use crate::span::Span;
use crate::token::TokenKind;

impl Pass<'_, '_> {
    pub(super) fn open(&mut self, kind: TokenKind, span: Span) {
        let separated = self.separate(span);
        let indexes = self.operand && !separated;
        let frame = match kind {
            TokenKind::LParen if self.last == TokenKind::At => Frame::Params,
            TokenKind::LParen if indexes => Frame::Index,
            TokenKind::LParen => Frame::Group,
            TokenKind::LBracket => Frame::Matrix,
            _ if indexes => Frame::BraceIndex,
            _ => Frame::Cell,
        };
        self.push(kind, span, false);
        self.n_index += usize::from(frame.is_index());
        self.frames.push(frame);
    }

    pub(super) fn close(&mut self, kind: TokenKind, span: Span) {
        let mut operand = true;
        let near = self.frames.len().saturating_sub(MISMATCHES);
        if let Some(at) =
            self.frames[near..].iter().rposition(|frame| frame.closed_by(kind)).map(|at| near + at)
        {
            operand = self.frames[at] != Frame::Params;
            self.n_index -= self.frames[at..].iter().filter(|frame| frame.is_index()).count();
            self.frames.truncate(at);
        } else if let Some(wrong) = self.frames.pop() {
            self.n_index -= usize::from(wrong.is_index());
        }
        self.push(kind, span, operand);
    }

    /// `+` or `-`: within a matrix, with blanks before it and none behind it, it begins an element (1.15).
    pub(super) fn sign(&mut self, kind: TokenKind, span: Span) {
        if !self.blank_at(span.end) {
            self.separate(span);
        }
        self.push(kind, span, false);
    }

    pub(super) fn blank_at(&self, at: u32) -> bool {
        match self.byte(at) {
            Some(b' ' | b'\t' | b'\n' | b'\r') => true,
            Some(b'.') => self.bytes[at as usize..].starts_with(b"..."),
            _ => false,
        }
    }

    /// `++` or `--`: an increment as a statement of its own, else two signs.
    pub(super) fn double_sign(&mut self, kind: TokenKind, span: Span) {
        let increments = self.frames.is_empty()
            && if self.at_statement {
                self.name_begins(span.end)
            } else {
                self.operand
                    && matches!(
                        self.next_visible(span.end),
                        None | Some(b'\n' | b'\r' | b';' | b',' | b'%' | b'#')
                    )
            };
        if increments || (self.options.dialect.increment_expressions && self.increments_operand(span)) {
            let behind = self.operand;
            self.separate(span);
            return self.push(kind, span, behind);
        }
        let sign = if kind == TokenKind::PlusPlus { TokenKind::Plus } else { TokenKind::Minus };
        let middle = span.start + 1;
        if !self.blank_at(span.end) {
            self.separate(span);
        }
        self.push(sign, Span::new(span.start, middle), false);
        self.push(sign, Span::new(middle, span.end), false);
    }

    pub(super) fn name_begins(&self, at: u32) -> bool {
        self.byte(at).is_some_and(|byte| byte.is_ascii_alphabetic() || byte == b'_')
    }

    /// Whether the `++` or `--` at `span` changes the variable before or behind it, where that is an expression.
    pub(super) fn increments_operand(&self, span: Span) -> bool {
        if !self.operand || (span.start > self.last_end && self.frames.last().is_some_and(|f| f.separates()))
        {
            return self.name_begins(span.end);
        }
        let next = self.byte(span.end);
        span.start == self.last_end
            && !next.is_some_and(|byte| byte.is_ascii_alphanumeric() || b"_('\"[{@~!.+-".contains(&byte))
    }

    pub(super) fn not(&mut self, span: Span) {
        let shell = self.byte(span.start) == Some(b'!')
            && self.at_statement
            && self.options.dialect.shell_escape
            && self.bytes[self.line_start as usize..span.start as usize].iter().all(is_blank);
        if shell {
            let rest = &self.bytes[span.end as usize..];
            let len = rest.iter().take_while(|byte| !matches!(byte, b'\n' | b'\r')).count();
            let span = self.extend(span, span.end as usize + len);
            return self.push(TokenKind::Shell, span, false);
        }
        self.separate(span);
        self.push(TokenKind::Not, span, false);
    }
}
