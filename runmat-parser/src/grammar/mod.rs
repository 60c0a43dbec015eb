//! The grammar: chumsky parsers over the token slice.
//!
//! A file is a flat sequence of items: a simple statement, the header of a block, a middle part like `else`, or an
//! `end`. Each item is a chumsky parser without recursion; `crate::blocks` builds the nesting. An item that fails is
//! recovered from by skipping to the next statement, so that one run finds the errors of the whole file.
//!
//! Two steps are written by hand inside the framework ([`step`]): expressions, whose nesting must not use the native
//! stack, and simple statements, the hot path around them.

pub(crate) mod class;
pub(crate) mod control;
pub(crate) mod declaration;
pub(crate) mod expr;
pub(crate) mod function;
pub(crate) mod literal;
pub(crate) mod recovery;
pub(crate) mod simple;

use chumsky::error::{Error, LabelError};
use chumsky::input::{InputRef, MapExtra};
use chumsky::inspector::SimpleState;
use chumsky::prelude::*;
use chumsky::util::MaybeRef;
use chumsky::{DefaultExpected, extra};
use runmat_lexer::{Span, Token, TokenKind, TokenKind as T};

use crate::ast::{ExprId, ExprKind, Ident, Path};
use crate::blocks::Context;
use crate::builder::Builder;
use crate::diagnostic::Message;

pub(crate) type In<'t> = &'t [Token];
pub(crate) type Ex<'t> = extra::Full<Fault, SimpleState<Builder<'t>>, ()>;
pub(crate) type Mapped<'t, 'p> = MapExtra<'t, 'p, In<'t>, Ex<'t>>;
pub(crate) type Inp<'t, 'p> = InputRef<'t, 'p, In<'t>, Ex<'t>>;

/// A parser of this grammar.
pub(crate) trait Rule<'t, O>: Parser<'t, In<'t>, O, Ex<'t>> + Clone {}
impl<'t, O, P: Parser<'t, In<'t>, O, Ex<'t>> + Clone> Rule<'t, O> for P {}

/// Why an item can't be read: small and copied freely, because chumsky makes one for each alternative that it tries.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Fault {
    /// The token.
    pub at: usize,
    /// What is wrong; where it isn't known, the token tells.
    pub message: Option<Message>,
    /// The bracket that isn't closed.
    pub also: Option<Span>,
}

impl<'t> Error<'t, In<'t>> for Fault {
    fn merge(self, other: Fault) -> Fault {
        let rank = |fault: &Fault| (fault.message.is_some(), fault.at);
        if rank(&other) > rank(&self) { other } else { self }
    }
}

impl<'t> LabelError<'t, In<'t>, DefaultExpected<'t, Token>> for Fault {
    fn expected_found<E: IntoIterator<Item = DefaultExpected<'t, Token>>>(
        _: E,
        _: Option<MaybeRef<'t, Token>>,
        span: SimpleSpan<usize>,
    ) -> Fault {
        Fault { at: span.start, message: None, also: None }
    }
}

/// The whole file; its parts are added to the builder as they are read.
pub(crate) fn file<'t>() -> impl Rule<'t, ()> {
    item().recover_with(via_parser(recovery::skip_item())).repeated().then_ignore(token(T::Eof))
}

/// One token of a kind.
pub(crate) fn token<'t>(kind: TokenKind) -> impl Rule<'t, Token> {
    any().filter(move |token: &Token| token.kind == kind)
}

/// A hand-written parser: from the builder and a position to a result and the position behind it.
pub(crate) fn step<'t, O, F>(parse: F) -> impl Rule<'t, O>
where
    F: Fn(&mut Builder<'t>, usize) -> Result<(O, usize), Fault> + Clone,
{
    custom(move |inp: &mut Inp<'t, '_>| {
        let at = *inp.cursor().inner();
        let (out, behind) = parse(inp.state(), at)?;
        for _ in at..behind {
            inp.skip();
        }
        Ok(out)
    })
}

pub(crate) fn expr<'t>() -> impl Rule<'t, ExprId> {
    step(|b, at| expr::parse(b, at, expr::Place::Value))
}

/// A loop variable.
pub(crate) fn target<'t>() -> impl Rule<'t, ExprId> {
    step(|b, at| {
        let (target, behind) = expr::parse(b, at, expr::Place::Statement)?;
        if b.dialect.struct_loops
            && let ExprKind::Matrix { rows } = b.tree[target].kind
        {
            let two = matches!(b.tree[rows], [row] if row.elements.len() == 2
                && b.tree[row.elements].iter().all(|&element| expr::is_target(b, element)));
            let refused = Fault { at, message: Some(Message::StructLoop), also: None };
            return if two { Ok((target, behind)) } else { Err(refused) };
        }
        if expr::is_target(b, target) {
            return Ok((target, behind));
        }
        Err(Fault { at, message: Some(Message::InvalidExpression), also: None })
    })
}

pub(crate) fn ident<'t>() -> impl Rule<'t, Ident> {
    token(T::Ident).map_with(|token, e| e.state().ident(token))
}

pub(crate) fn path<'t>() -> impl Rule<'t, Path> {
    step(function::path)
}

/// The source under the tokens of a range.
pub(crate) fn source_span(b: &Builder<'_>, tokens: SimpleSpan<usize>) -> Span {
    match b.tokens[tokens.start..tokens.end] {
        [] => Span::empty(b.tokens[tokens.start].span.start),
        [only] => only.span,
        [first, .., last] => first.span.to(last.span),
    }
}

/// A statement, a header, a middle part or an end: whichever begins with the next token.
fn item<'t>() -> impl Rule<'t, ()> {
    custom(|inp: &mut Inp<'t, '_>| {
        let at = *inp.cursor().inner();
        let token = inp.state().tokens[at];
        match inp.state().context() {
            Context::Code => code(inp, token.kind),
            Context::Class => class::part(inp, token.kind),
            Context::Methods => class::method(inp, token.kind),
        }
        .unwrap_or(Err(Fault { at, message: None, also: None }))
    })
}

/// The item that begins with a token of this kind where statements stand; none if there is none.
fn code<'t>(inp: &mut Inp<'t, '_>, kind: TokenKind) -> Option<Result<(), Fault>> {
    Some(match kind {
        T::Newline | T::Semicolon | T::Comma => {
            inp.skip();
            Ok(())
        }
        T::Ident
        | T::Number
        | T::Char
        | T::String
        | T::LParen
        | T::LBracket
        | T::LBrace
        | T::At
        | T::Question
        | T::Plus
        | T::Minus
        | T::Not => inp.parse(step(simple::expression)),
        T::PlusPlus | T::MinusMinus => inp.parse(step(simple::prefix_increment)),
        T::Command => inp.parse(step(simple::command)),
        T::Shell => inp.parse(step(simple::shell)),
        T::Break | T::Continue | T::Return => inp.parse(simple::jump()),
        T::Global | T::Persistent => inp.parse(simple::declaration(kind)),
        T::If | T::Elseif | T::While | T::Switch | T::Case | T::Until => {
            inp.parse(control::conditional(kind))
        }
        T::Else | T::Otherwise | T::Try | T::Do | T::UnwindProtect | T::UnwindProtectCleanup => {
            inp.parse(control::bare(kind))
        }
        T::For => inp.parse(control::for_loop()),
        T::Parfor => inp.parse(control::parfor_loop()),
        T::Spmd => inp.parse(control::spmd()),
        T::Catch => inp.parse(control::catch()),
        T::End | T::EndWord => inp.parse(control::end()),
        T::Function => inp.parse(function::function()),
        T::Arguments => inp.parse(function::arguments_block()),
        T::Classdef => inp.parse(class::class()),
        _ => return None,
    })
}
