//! Functions: their first lines, parameters and `arguments` blocks.

use chumsky::prelude::*;
use runmat_lexer::{Token, TokenKind as T};

use crate::ast::{ArgumentsBlock, Direction, Ident, List, Param, Path};
use crate::blocks::Header;
use crate::builder::Builder;
use crate::diagnostic::Message;
use crate::grammar::declaration::{attributes, declaration, lines};
use crate::grammar::expr::{self, Place};
use crate::grammar::recovery::skip_rest;
use crate::grammar::{Fault, Rule, source_span, step, token};

/// `function` and the signature. If that can't be read, a function without a name is opened.
pub(crate) fn function<'t>() -> impl Rule<'t, ()> {
    let header = signature().recover_with(via_parser(broken_signature()));
    token(T::Function).then(header).map_with(|(keyword, header), e| {
        let tokens: SimpleSpan<usize> = e.span();
        let b: &mut Builder<'t> = e.state();
        let header = Header { span: keyword.span.to(header.span), ..header };
        b.open_function(header, keyword.span, tokens.start);
    })
}

/// `[outputs] = name(inputs)`. The span is that of the tokens.
pub(crate) fn signature<'t>() -> impl Rule<'t, Header> {
    let outputs = choice((
        step(outputs).then_ignore(token(T::Assign)),
        step(single_output).then_ignore(token(T::Assign)),
        empty().to(List::EMPTY),
    ));
    outputs.then(step(function_name)).then(step(params).or_not()).map_with(|((outputs, name), inputs), e| {
        let tokens = e.span();
        let b: &mut Builder<'t> = e.state();
        Header { name, inputs: inputs.unwrap_or(List::EMPTY), outputs, span: source_span(b, tokens) }
    })
}

fn broken_signature<'t>() -> impl Rule<'t, Header> {
    skip_rest().map_with(|span, e| {
        let b: &mut Builder<'t> = e.state();
        let symbol = b.interner.intern("");
        let parts = b.list(&[Ident { symbol, span }]);
        Header { name: Path { parts, span }, inputs: List::EMPTY, outputs: List::EMPTY, span }
    })
}

fn function_name(b: &mut Builder<'_>, at: usize) -> Result<(Path, usize), Fault> {
    if b.tokens[at].kind != T::Ident
        && b.tokens[at - 1].kind == T::Function
        && b.tokens[at].kind.is_separator()
    {
        return Err(Fault { at: at - 1, message: Some(Message::FunctionName), also: None });
    }
    path(b, at)
}

/// `a.b.c`.
pub(crate) fn path(b: &mut Builder<'_>, mut at: usize) -> Result<(Path, usize), Fault> {
    let first = b.tokens[at];
    let mut parts = Vec::new();
    loop {
        if b.tokens[at].kind != T::Ident {
            return Err(Fault { at, message: None, also: None });
        }
        let part = b.ident(b.tokens[at]);
        parts.push(part);
        at += 1;
        if b.tokens[at].kind != T::Dot || b.tokens[at + 1].kind != T::Ident {
            break;
        }
        at += 1;
    }
    let span = first.span.to(b.tokens[at - 1].span);
    Ok((Path { parts: b.list(&parts), span }, at))
}

/// `(a, ~, varargin)`.
pub(crate) fn params(b: &mut Builder<'_>, at: usize) -> Result<(List<Param>, usize), Fault> {
    if b.tokens[at].kind != T::LParen {
        return Err(Fault { at, message: None, also: None });
    }
    names(b, at + 1, T::RParen, |kind| kind == T::Comma)
}

/// `[a, b]`, `[a b]`.
fn outputs(b: &mut Builder<'_>, at: usize) -> Result<(List<Param>, usize), Fault> {
    if b.tokens[at].kind != T::LBracket {
        return Err(Fault { at, message: None, also: None });
    }
    names(b, at + 1, T::RBracket, |kind| matches!(kind, T::Comma | T::Blank))
}

/// Names up to and with the closing token.
fn names(
    b: &mut Builder<'_>,
    mut at: usize,
    close: runmat_lexer::TokenKind,
    separates: fn(runmat_lexer::TokenKind) -> bool,
) -> Result<(List<Param>, usize), Fault> {
    let mut params = Vec::new();
    if b.tokens[at].kind == close {
        return Ok((List::EMPTY, at + 1));
    }
    loop {
        let token = b.tokens[at];
        match token.kind {
            T::Ident | T::Not => params.push(param(b, token)),
            _ => return Err(Fault { at, message: None, also: None }),
        }
        at += 1;
        if close == T::RParen && b.tokens[at].kind == T::Assign && b.dialect.default_parameters {
            let (default, behind) = expr::parse(b, at + 1, Place::Value)?;
            if let Some(param) = params.last_mut() {
                param.default = Some(default);
            }
            at = behind;
        }
        if b.tokens[at].kind == close {
            return Ok((b.list(&params), at + 1));
        }
        if !separates(b.tokens[at].kind) {
            return Err(Fault { at, message: None, also: None });
        }
        at += 1;
    }
}

fn param(b: &mut Builder<'_>, token: Token) -> Param {
    let name = (token.kind == T::Ident).then(|| b.ident(token).symbol);
    Param { name, default: None, span: token.span }
}

fn single_output(b: &mut Builder<'_>, at: usize) -> Result<(List<Param>, usize), Fault> {
    if b.tokens[at].kind != T::Ident || b.tokens[at + 1].kind != T::Assign {
        return Err(Fault { at, message: None, also: None });
    }
    let param = param(b, b.tokens[at]);
    Ok((b.list(&[param]), at + 1))
}

/// `arguments (Input, Repeating) … end`.
pub(crate) fn arguments_block<'t>() -> impl Rule<'t, ()> {
    token(T::Arguments).then(attributes()).then(lines(declaration())).map_with(
        |((_, attributes), declarations), e| {
            let tokens = e.span();
            let b: &mut Builder<'t> = e.state();
            let has = |b: &Builder<'t>, wanted: &str| {
                b.tree[attributes].iter().any(|attribute| b.interner.resolve(attribute.name.symbol) == wanted)
            };
            let direction = if has(b, "Output") { Direction::Output } else { Direction::Input };
            let repeating = has(b, "Repeating");
            let span = source_span(b, tokens);
            b.arguments.push(ArgumentsBlock { direction, repeating, declarations, span });
        },
    )
}
