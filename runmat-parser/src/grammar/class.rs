//! Classes: the first line, the blocks, and signatures of methods.

use chumsky::prelude::*;
use runmat_lexer::{Token, TokenKind, TokenKind as T};

use crate::ast::{EnumBlock, EnumMember, EventBlock, List, PropertyBlock, Signature};
use crate::blocks::{BlockKind, ClassHeader};
use crate::builder::Builder;
use crate::diagnostic::Message;
use crate::grammar::declaration::{attributes, declaration, doc, lines};
use crate::grammar::recovery::skip_rest;
use crate::grammar::{Fault, Inp, Rule, control, expr, function, ident, path, source_span, token};

/// `classdef (attributes) Name < Super & Super`. If it can't be read, a class without a name is opened.
pub(crate) fn class<'t>() -> impl Rule<'t, ()> {
    let supers = path().separated_by(token(T::And)).at_least(1).collect::<Vec<_>>();
    let inherits = token(T::Less).ignore_then(supers).or_not();
    let read = attributes().then(ident()).then(inherits).map_with(|((attributes, name), supers), e| {
        let tokens = e.span();
        let b: &mut Builder<'t> = e.state();
        let supers = supers.map_or(List::EMPTY, |supers| b.list(&supers));
        ClassHeader { attributes, name, supers, span: source_span(b, tokens) }
    });
    let broken = skip_rest().map_with(|span, e| {
        let b: &mut Builder<'t> = e.state();
        let name = crate::ast::Ident { symbol: b.interner.intern(""), span };
        ClassHeader { attributes: List::EMPTY, name, supers: List::EMPTY, span }
    });
    token(T::Classdef).then(read.recover_with(via_parser(broken))).map_with(|(keyword, header), e| {
        let b: &mut Builder<'t> = e.state();
        if !b.blocks.is_empty() || b.tree.class.is_some() || !b.stmts.is_empty() {
            b.report(Message::ClassContext, keyword.span);
        }
        let header = ClassHeader { span: keyword.span.to(header.span), ..header };
        b.open_block(BlockKind::Class(header), keyword.span);
    })
}

/// What may stand in a class: its blocks.
pub(crate) fn part<'t>(inp: &mut Inp<'t, '_>, kind: TokenKind) -> Option<Result<(), Fault>> {
    Some(match kind {
        T::Newline | T::Semicolon | T::Comma => {
            inp.skip();
            Ok(())
        }
        T::Properties => inp.parse(properties()),
        T::Methods => inp.parse(methods()),
        T::Events => inp.parse(events()),
        T::Enumeration => inp.parse(enumeration()),
        T::Function => inp.parse(function::function()),
        T::End | T::EndWord => inp.parse(control::end()),
        _ => return None,
    })
}

/// What may stand among methods: functions and signatures.
pub(crate) fn method<'t>(inp: &mut Inp<'t, '_>, kind: TokenKind) -> Option<Result<(), Fault>> {
    Some(match kind {
        T::Newline | T::Semicolon | T::Comma => {
            inp.skip();
            Ok(())
        }
        T::Function => inp.parse(function::function()),
        T::Ident | T::LBracket => inp.parse(signature()),
        T::End | T::EndWord => inp.parse(control::end()),
        _ => return None,
    })
}

fn methods<'t>() -> impl Rule<'t, ()> {
    token(T::Methods).then(attributes()).map_with(|(keyword, attributes), e| {
        let b: &mut Builder<'t> = e.state();
        b.open_block(BlockKind::Methods { attributes }, keyword.span);
    })
}

fn signature<'t>() -> impl Rule<'t, ()> {
    let separator = any().filter(|token: &Token| token.kind.is_separator()).rewind();
    function::signature().then_ignore(separator).map_with(|header, e| {
        let b: &mut Builder<'t> = e.state();
        let doc = doc(b, header.span);
        b.class.signatures.push(Signature {
            name: header.name,
            inputs: header.inputs,
            outputs: header.outputs,
            doc,
            span: header.span,
        });
    })
}

fn properties<'t>() -> impl Rule<'t, ()> {
    token(T::Properties).then(attributes()).then(lines(declaration())).map_with(
        |((_, attributes), properties), e| {
            let tokens = e.span();
            let b: &mut Builder<'t> = e.state();
            let span = source_span(b, tokens);
            b.class.properties.push(PropertyBlock { attributes, properties, span });
        },
    )
}

fn events<'t>() -> impl Rule<'t, ()> {
    token(T::Events).then(attributes()).then(lines(ident())).map_with(|((_, attributes), events), e| {
        let tokens = e.span();
        let b: &mut Builder<'t> = e.state();
        let span = source_span(b, tokens);
        b.class.events.push(EventBlock { attributes, events, span });
    })
}

fn enumeration<'t>() -> impl Rule<'t, ()> {
    token(T::Enumeration).then(attributes()).then(lines(member())).map_with(
        |((_, attributes), members), e| {
            let tokens = e.span();
            let b: &mut Builder<'t> = e.state();
            let span = source_span(b, tokens);
            b.class.enumerations.push(EnumBlock { attributes, members, span });
        },
    )
}

fn member<'t>() -> impl Rule<'t, EnumMember> {
    let args = expr().separated_by(token(T::Comma)).collect::<Vec<_>>();
    let args = args.delimited_by(token(T::LParen), token(T::RParen)).or_not();
    ident().then(args).map_with(|(name, args), e| {
        let tokens = e.span();
        let b: &mut Builder<'t> = e.state();
        let args = args.map_or(List::EMPTY, |args| b.list(&args));
        EnumMember { name, args, span: source_span(b, tokens) }
    })
}
