//! Names, reserved words, and the start of a statement: what a word is depends on where it stands (1.3, §2).

use super::Pass;
use crate::command::{self, Shape};
use crate::scope::opens_block;
use crate::span::Span;
use crate::token::{LexErrorKind, Token, TokenKind};

impl Pass<'_, '_> {
    pub(super) fn ident(&mut self, span: Span) {
        if self.bytes[span.start as usize] == b'_' && !self.options.dialect.leading_underscore {
            self.error(LexErrorKind::LeadingUnderscore, span);
        }
        if self.last == TokenKind::Dot {
            return self.push(TokenKind::Ident, span, true);
        }
        if !self.frames.is_empty() {
            self.separate(span);
            return self.push(TokenKind::Ident, span, true);
        }
        if (self.at_statement || (self.header && self.operand)) && self.statement_name(span) {
            return;
        }
        if self.operand && self.contextual_keyword(span) == Some(TokenKind::EndWord) {
            return self.contextual(TokenKind::EndWord, span);
        }
        self.push(TokenKind::Ident, span, true);
    }

    /// A name that begins a statement: true if it was taken as a contextual keyword or as a command.
    pub(super) fn statement_name(&mut self, span: Span) -> bool {
        self.header = false;
        if let Some(kind) = self.contextual_keyword(span) {
            self.contextual(kind, span);
            return true;
        }
        self.behind_signature = false;
        if self.declarations {
            return false;
        }
        let (name, shape) = match command::shape(self.bytes, span.end as usize) {
            Shape::Expression if self.byte(span.end) == Some(b'.') => (self.dotted(span), Shape::Command),
            shape => (Some(span), shape),
        };
        let Some(name) = name else { return false };
        match shape {
            Shape::Expression => false,
            Shape::Command => {
                self.command(span, name);
                true
            }
            Shape::CommandUnlessVariable => {
                if self.is_variable(span) {
                    return false;
                }
                self.candidates.push(span);
                self.command(span, name);
                true
            }
        }
    }

    pub(super) fn is_variable(&self, span: Span) -> bool {
        self.scopes.is_some_and(|scopes| scopes.is_variable(self.text, span))
            || self.options.is_variable.is_some_and(|known| known(span.text(self.text)))
    }

    /// `a.b.c` in front of blanks and a word, which can only be a command.
    pub(super) fn dotted(&self, span: Span) -> Option<Span> {
        let mut end = span.end as usize;
        while self.bytes.get(end) == Some(&b'.') {
            let len =
                self.bytes[end + 1..].iter().take_while(|&&b| b.is_ascii_alphanumeric() || b == b'_').count();
            if len == 0 || self.bytes[end + 1].is_ascii_digit() {
                return None;
            }
            end += 1 + len;
        }
        (command::shape(self.bytes, end) == Shape::Command).then(|| Span::new(span.start, end as u32))
    }

    pub(super) fn command(&mut self, first: Span, name: Span) {
        self.push(TokenKind::Command, name, false);
        let bytes = self.bytes;
        let tokens = &mut self.out.tokens;
        let words = command::words(bytes, name.end as usize, &self.options.dialect, |span| {
            tokens.push(Token { kind: TokenKind::Word, nested: false, span });
        });
        if let Some(span) = words.unterminated {
            let double = bytes[span.start as usize] == b'"';
            self.error(
                if double { LexErrorKind::UnterminatedString } else { LexErrorKind::UnterminatedChar },
                span,
            );
        }
        self.last = TokenKind::Word;
        self.last_end = words.end as u32;
        self.extend(first, words.end);
    }

    /// The reserved word that the name at `span` is here, at the start of a statement.
    pub(super) fn contextual_keyword(&self, span: Span) -> Option<TokenKind> {
        use TokenKind as T;
        let text = span.text(self.text);
        let kind = match text {
            "properties" => T::Properties,
            "methods" => T::Methods,
            "events" => T::Events,
            "enumeration" => T::Enumeration,
            "arguments" => T::Arguments,
            "do" => T::Do,
            "until" => T::Until,
            "unwind_protect" => T::UnwindProtect,
            "unwind_protect_cleanup" => T::UnwindProtectCleanup,
            _ if text.starts_with("end") && is_end_word(text) => T::EndWord,
            _ => return None,
        };
        if self.declarations && kind != T::EndWord {
            return None;
        }
        let stands_alone =
            matches!(self.next_visible(span.end), None | Some(b'\n' | b'\r' | b';' | b',' | b'%' | b'#'));
        let in_place = match kind {
            T::Arguments => {
                self.behind_signature && (stands_alone || self.next_visible(span.end) == Some(b'('))
            }
            T::Properties | T::Methods | T::Events | T::Enumeration => {
                self.in_class
                    && self.depth == 1
                    && (stands_alone || self.next_visible(span.end) == Some(b'('))
            }
            T::Until => self.n_do > 0,
            T::UnwindProtectCleanup => {
                self.n_unwind > 0 && (stands_alone || self.options.dialect.reserved_block_words)
            }
            T::EndWord => {
                self.depth > 0 && !matches!(self.next_visible(span.end), Some(b'=' | b'(' | b'.' | b'{'))
            }
            _ => stands_alone || self.options.dialect.reserved_block_words,
        };
        in_place.then_some(kind)
    }

    /// The first byte behind `at` that isn't a blank.
    pub(super) fn next_visible(&self, at: u32) -> Option<u8> {
        self.bytes[at as usize..].iter().copied().find(|byte| !matches!(byte, b' ' | b'\t' | 0x0B | 0x0C))
    }

    pub(super) fn contextual(&mut self, kind: TokenKind, span: Span) {
        use TokenKind as T;
        self.push(kind, span, false);
        match kind {
            T::EndWord => {
                self.end_block();
                return self.begin_statement();
            }
            T::Until => {
                self.n_do -= 1;
                self.header = true;
                return self.end_block();
            }
            T::UnwindProtectCleanup => self.n_unwind -= 1,
            T::UnwindProtect => self.n_unwind += 1,
            T::Do => self.n_do += 1,
            T::Properties | T::Events | T::Enumeration => self.declarations = true,
            T::Arguments => {
                self.declarations = true;
                self.in_arguments = true;
            }
            _ => {}
        }
        self.depth += usize::from(opens_block(kind));
        self.at_statement = matches!(kind, T::Do | T::UnwindProtect | T::UnwindProtectCleanup);
    }

    pub(super) fn end_block(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        self.declarations = false;
        self.behind_signature = self.in_arguments;
        self.in_arguments = false;
    }

    pub(super) fn keyword(&mut self, kind: TokenKind, span: Span) {
        use TokenKind as T;
        let names_method =
            kind == T::End && self.in_signature && matches!(self.last, T::Function | T::Assign);
        if self.last == T::Dot || names_method {
            return self.push(T::Ident, span, true);
        }
        if !self.frames.is_empty() {
            if kind == T::End && self.n_index > 0 {
                self.separate(span);
                return self.push(T::EndIndex, span, true);
            }
            self.abandon_frames(span);
        }
        self.push(kind, span, false);
        self.behind_signature = false;
        match kind {
            T::End => {
                let behind_signature = self.in_arguments;
                self.end_block();
                self.begin_statement();
                self.behind_signature = behind_signature;
            }
            T::Break | T::Continue | T::Return => self.begin_statement(),
            T::Else | T::Try | T::Otherwise => {
                self.begin_statement();
                self.depth += usize::from(kind == T::Try);
            }
            T::Function => {
                self.header = true;
                self.depth += 1;
                self.in_signature = true;
            }
            T::Classdef => {
                self.depth += 1;
                self.in_class |= self.depth == 1;
            }
            T::If | T::While | T::For | T::Parfor | T::Switch | T::Spmd => {
                self.header = true;
                self.depth += 1;
            }
            T::Elseif | T::Case | T::Catch => self.header = true,
            _ => {}
        }
    }

    /// A reserved word within brackets, at the start of a line: the brackets are taken as never closed.
    pub(super) fn abandon_frames(&mut self, span: Span) {
        let own_line = self.text[self.line_start as usize..span.start as usize]
            .bytes()
            .all(|b| matches!(b, b' ' | b'\t'));
        if !own_line {
            return;
        }
        self.clear_frames();
        match self.out.tokens.last_mut() {
            Some(last) if last.kind == TokenKind::Newline => last.nested = false,
            _ => self.push(
                TokenKind::Newline,
                Span::new(self.last_end, self.line_start.max(self.last_end)),
                false,
            ),
        }
        self.begin_statement();
    }

    pub(super) fn clear_frames(&mut self) {
        self.frames.clear();
        self.n_index = 0;
    }
}

fn is_end_word(text: &str) -> bool {
    matches!(
        text,
        "endif"
            | "endwhile"
            | "endfor"
            | "endfunction"
            | "endswitch"
            | "end_try_catch"
            | "end_unwind_protect"
            | "endparfor"
            | "endspmd"
            | "endclassdef"
            | "endproperties"
            | "endmethods"
            | "endevents"
            | "endenumeration"
            | "endarguments"
    )
}
