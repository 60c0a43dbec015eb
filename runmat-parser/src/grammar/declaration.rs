//! Lines of `properties` and `arguments` blocks, and attribute lists.

use chumsky::prelude::*;
use runmat_lexer::{Span, Token, TokenKind as T};

use crate::ast::{Attribute, Declaration, Dim, ExprId, Ident, List, Listed, Member, Path};
use crate::builder::Builder;
use crate::diagnostic::Message;
use crate::grammar::recovery::skip_line;
use crate::grammar::{Fault, Mapped, Rule, expr, ident, path, source_span, token};

/// `(Name, ~Name, Name = value)`; none is an empty list.
pub(crate) fn attributes<'t>() -> impl Rule<'t, List<Attribute>> {
    let value = token(T::Assign).ignore_then(expr()).or_not();
    let attribute = token(T::Not)
        .or_not()
        .then(ident())
        .then(value)
        .map(|((negated, name), value)| Attribute { name, negated: negated.is_some(), value });
    let all = attribute.separated_by(token(T::Comma)).allow_trailing().collect::<Vec<_>>();
    all.delimited_by(token(T::LParen), token(T::RParen)).or_not().map_with(|all, e| {
        let b: &mut Builder<'t> = e.state();
        all.map_or(List::EMPTY, |all| b.list(&all))
    })
}

/// `name (dims) class {validators} = default`, with `name.field` and `name.?Class` in `arguments`.
pub(crate) fn declaration<'t>() -> impl Rule<'t, Declaration> {
    let properties = token(T::Question).ignore_then(path()).map(Member::Properties);
    let member = token(T::Dot).ignore_then(choice((properties, ident().map(Member::Field))));
    let default = token(T::Assign).ignore_then(expr());
    let ignored = token(T::Not).map_with(|token, e| {
        let b: &mut Builder<'t> = e.state();
        Ident { symbol: b.interner.intern("~"), span: token.span }
    });
    choice((ident(), ignored))
        .then(member.or_not())
        .then(dims().or_not())
        .then(class().or_not())
        .then(validators())
        .then(default.or_not())
        .map_with(|(((((name, member), dims), class), validators), default), e| {
            let tokens = e.span();
            let b: &mut Builder<'t> = e.state();
            let span = source_span(b, tokens);
            Declaration {
                name,
                member: member.unwrap_or(Member::None),
                dims,
                class,
                validators,
                default,
                doc: doc(b, span),
                span,
            }
        })
}

/// The comment that describes a line of declarations.
pub(crate) fn doc(b: &Builder<'_>, span: Span) -> Option<Span> {
    b.comments_before(span.start).or_else(|| b.comment_beside(span.end))
}

/// The class; after an `@` in an old form of property.
fn class<'t>() -> impl Rule<'t, Path> {
    token(T::At).or_not().ignore_then(path())
}

fn dims<'t>() -> impl Rule<'t, List<Dim>> {
    let dim = any().try_map_with(|token: Token, e: &mut Mapped<'t, '_>| {
        let tokens: SimpleSpan<usize> = e.span();
        let b: &mut Builder<'t> = e.state();
        let size = match token.kind {
            T::Colon => Some(None),
            T::Number => b.source(token.span).parse().ok().map(Some),
            _ => None,
        };
        let fault = Fault { at: tokens.start, message: Some(Message::InvalidExpression), also: None };
        size.map(|size| Dim { size, span: token.span }).ok_or(fault)
    });
    let all = dim.separated_by(token(T::Comma)).at_least(1).collect::<Vec<_>>();
    all.delimited_by(token(T::LParen), token(T::RParen)).map_with(|all, e| {
        let b: &mut Builder<'t> = e.state();
        b.list(&all)
    })
}

fn validators<'t>() -> impl Rule<'t, List<ExprId>> {
    let all = expr().separated_by(token(T::Comma)).allow_trailing().collect::<Vec<_>>();
    all.delimited_by(token(T::LBrace), token(T::RBrace)).or_not().map_with(|all, e| {
        let b: &mut Builder<'t> = e.state();
        all.map_or(List::EMPTY, |all| b.list(&all))
    })
}

/// The lines of a block up to and with its `end`. A line that can't be read is reported and skipped;
/// so is an `end` that is missing.
pub(crate) fn lines<'t, O: Listed + 't>(line: impl Rule<'t, O>) -> impl Rule<'t, List<O>> {
    let separator = any().filter(|token: &Token| token.kind.is_separator() && token.kind != T::Eof);
    let end = any().filter(|token: &Token| matches!(token.kind, T::End | T::EndWord));
    let whole = line.then_ignore(any().filter(ends_line).rewind());
    let entry = choice((separator.to(None), whole.map(Some))).recover_with(via_parser(skip_line().to(None)));
    entry.repeated().collect::<Vec<_>>().then(end.or_not()).map_with(|(lines, end), e| {
        let tokens: SimpleSpan<usize> = e.span();
        let b: &mut Builder<'t> = e.state();
        if end.is_none() {
            let keyword = b.tokens[..tokens.start].iter().rev().find(|token| is_block(token));
            let span = keyword.map_or(b.tokens[tokens.start].span, |token| token.span);
            b.report(Message::MissingEnd, span);
        }
        let lines: Vec<O> = lines.into_iter().flatten().collect();
        b.list(&lines)
    })
}

fn ends_line(token: &Token) -> bool {
    token.kind.is_separator() || matches!(token.kind, T::End | T::EndWord)
}

fn is_block(token: &Token) -> bool {
    matches!(token.kind, T::Properties | T::Events | T::Enumeration | T::Arguments)
}
