//! Headers, middle parts and ends of blocks.

use chumsky::prelude::*;
use runmat_lexer::{Token, TokenKind, TokenKind as T};

use crate::ast::{ExprId, List};
use crate::blocks::{BlockKind, SwitchPart};
use crate::builder::Builder;
use crate::grammar::recovery::hole;
use crate::grammar::{Mapped, Rule, expr, ident, target, token};

/// A keyword with an expression. If the expression can't be read, the block is opened all the same.
pub(crate) fn conditional<'t>(kind: TokenKind) -> impl Rule<'t, ()> {
    token(kind).then(expr().recover_with(via_parser(hole()))).map_with(|(keyword, cond), e| {
        let b: &mut Builder<'t> = e.state();
        let span = keyword.span;
        match keyword.kind {
            T::If => {
                let header = span.to(b.tree[cond].span);
                b.open_block(BlockKind::If { arm: Some((cond, header)) }, span);
            }
            T::While => b.open_block(BlockKind::While { cond }, span),
            T::Switch => b.open_block(BlockKind::Switch { subject: cond, part: SwitchPart::Head }, span),
            T::Elseif => b.begin_arm(span, Some(cond)),
            T::Case => b.begin_case(span, Some(cond)),
            _ => b.until(span, cond),
        }
    })
}

/// A keyword on its own.
pub(crate) fn bare<'t>(kind: TokenKind) -> impl Rule<'t, ()> {
    token(kind).map_with(|keyword, e| {
        let b: &mut Builder<'t> = e.state();
        let span = keyword.span;
        match keyword.kind {
            T::Else => b.begin_arm(span, None),
            T::Otherwise => b.begin_case(span, None),
            T::Try => b.open_block(BlockKind::Try { body: None, ident: None }, span),
            T::Do => b.open_block(BlockKind::Do, span),
            T::UnwindProtect => b.open_block(BlockKind::UnwindProtect { body: None }, span),
            _ => b.begin_cleanup(span),
        }
    })
}

/// `k = range`; with parentheses in `for (k = range)`.
fn run<'t>() -> impl Rule<'t, (ExprId, ExprId)> {
    target().then_ignore(token(T::Assign)).then(expr())
}

/// Skips a loop's header that can't be read.
fn broken_run<'t>() -> impl Rule<'t, (ExprId, ExprId)> {
    hole().map(|hole| (hole, hole))
}

/// `for k = range`.
pub(crate) fn for_loop<'t>() -> impl Rule<'t, ()> {
    let grouped = token(T::LParen).ignore_then(run()).then_ignore(token(T::RParen));
    let header = choice((grouped, run())).recover_with(via_parser(broken_run()));
    token(T::For).then(header).map_with(|(keyword, (target, range)), e| {
        let b: &mut Builder<'t> = e.state();
        b.open_block(BlockKind::For { target, range }, keyword.span);
    })
}

/// `parfor k = range`, `parfor (k = range, workers)`.
pub(crate) fn parfor_loop<'t>() -> impl Rule<'t, ()> {
    let workers = token(T::Comma).ignore_then(expr());
    let grouped = token(T::LParen).ignore_then(run().then(workers.or_not())).then_ignore(token(T::RParen));
    let plain = run().map(|run| (run, None));
    let header = choice((grouped, plain)).recover_with(via_parser(broken_run().map(|run| (run, None))));
    token(T::Parfor).then(header).map_with(|(keyword, ((target, range), workers)), e| {
        let b: &mut Builder<'t> = e.state();
        b.open_block(BlockKind::ParFor { target, range, workers }, keyword.span);
    })
}

/// `spmd`, `spmd (n)`, `spmd (m, n)`.
pub(crate) fn spmd<'t>() -> impl Rule<'t, ()> {
    let numbers = expr().separated_by(token(T::Comma)).collect::<Vec<_>>();
    let args = numbers.delimited_by(token(T::LParen), token(T::RParen)).or_not();
    token(T::Spmd).then(args).map_with(|(keyword, args), e| {
        let b: &mut Builder<'t> = e.state();
        let args = args.map_or(List::EMPTY, |args| b.list(&args));
        b.open_block(BlockKind::Spmd { args }, keyword.span);
    })
}

/// `catch`, `catch err`. A name on the same line is the variable unless it goes on as a statement (5.9).
pub(crate) fn catch<'t>() -> impl Rule<'t, ()> {
    let goes_on = one_of_kinds(&[T::LParen, T::Assign, T::Dot, T::LBrace]);
    let variable = ident().then_ignore(goes_on.not());
    token(T::Catch).then(variable.or_not()).map_with(|(keyword, variable), e| {
        let b: &mut Builder<'t> = e.state();
        b.begin_catch(keyword.span, variable);
    })
}

fn one_of_kinds<'t>(kinds: &'static [TokenKind]) -> impl Rule<'t, Token> {
    any().filter(move |token: &Token| kinds.contains(&token.kind))
}

/// `end` and its long forms.
pub(crate) fn end<'t>() -> impl Rule<'t, ()> {
    any().map_with(|token: Token, e: &mut Mapped<'t, '_>| {
        let b: &mut Builder<'t> = e.state();
        b.end(token);
    })
}
