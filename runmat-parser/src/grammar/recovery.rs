//! Going on behind an error: to the end of the statement, or to a keyword that ends a block or a part of one.

use runmat_lexer::TokenKind as T;
use runmat_lexer::{Span, Token};

use crate::ast::{ExprId, ExprKind, StmtKind};
use crate::builder::Builder;
use crate::grammar::{Fault, Rule, step};

/// Skips an item that can't be read, at least one token of it, and notes a hole in the tree.
pub(crate) fn skip_item<'t>() -> impl Rule<'t, ()> {
    step(|b, at| {
        if b.tokens[at].kind == T::Eof {
            return Err(Fault { at, message: None, also: None });
        }
        let behind = end_of_item(b.tokens, at + 1);
        let span = b.tokens[at].span.to(b.tokens[behind - 1].span);
        b.stmt(StmtKind::Error, span);
        Ok(((), behind))
    })
}

/// Skips to the end of a header whose expression can't be read.
pub(crate) fn hole<'t>() -> impl Rule<'t, ExprId> {
    step(|b, at| {
        let behind = end_of_item(b.tokens, at);
        let span = skipped(b, at, behind);
        Ok((b.expr(ExprKind::Error, span), behind))
    })
}

/// Skips the rest of a line of declarations, at least one token.
pub(crate) fn skip_line<'t>() -> impl Rule<'t, ()> {
    step(|b, at| {
        if matches!(b.tokens[at].kind, T::Eof | T::End | T::EndWord) {
            return Err(Fault { at, message: None, also: None });
        }
        Ok(((), end_of_item(b.tokens, at + 1)))
    })
}

/// Skips to the end of the item.
pub(crate) fn skip_rest<'t>() -> impl Rule<'t, Span> {
    step(|b, at| {
        let behind = end_of_item(b.tokens, at);
        Ok((skipped(b, at, behind), behind))
    })
}

fn skipped(b: &Builder<'_>, at: usize, behind: usize) -> Span {
    let start = b.tokens[at].span;
    if behind > at { start.to(b.tokens[behind - 1].span) } else { Span::empty(start.start) }
}

fn end_of_item(tokens: &[Token], mut at: usize) -> usize {
    while tokens[at].nested || !ends_item(tokens[at]) {
        at += 1;
    }
    at
}

fn ends_item(token: Token) -> bool {
    token.kind.is_separator()
        || matches!(
            token.kind,
            T::End
                | T::EndWord
                | T::Else
                | T::Elseif
                | T::Case
                | T::Otherwise
                | T::Catch
                | T::Function
                | T::Until
                | T::UnwindProtectCleanup
        )
}
