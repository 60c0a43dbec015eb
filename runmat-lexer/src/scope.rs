//! Which names are variables where: the question behind `a -1` (2.2, 2.5). Only asked for files in which a statement
//! can be read in two ways.
//!
//! A name is a variable in the whole of an outermost function, nested functions included, if anything in it is
//! assigned to it, also after the use. The script around functions is one more such scope.

use rustc_hash::FxHashSet;

use crate::span::Span;
use crate::token::{Token, TokenKind};

/// The variables of each outermost function of a text.
pub(crate) struct Scopes<'s> {
    names: Vec<FxHashSet<&'s str>>,
    /// Offsets at which another scope begins, ascending, with its place in `names`.
    starts: Vec<(u32, usize)>,
}

impl<'s> Scopes<'s> {
    /// Reads the assignments off the tokens of `text`. O(tokens).
    pub(crate) fn collect(text: &'s str, tokens: &[Token]) -> Scopes<'s> {
        let has_ends = functions_have_ends(tokens);
        let mut scopes = Scopes { names: vec![FxHashSet::default()], starts: vec![(0, 0)] };
        let mut scope = 0;
        let mut depth = 0usize;
        let mut function_depth = 0;
        let mut at_start = true;
        for (index, token) in tokens.iter().enumerate() {
            if token.nested {
                continue;
            }
            match token.kind {
                TokenKind::Function => {
                    if scope == 0 || !has_ends {
                        scope = scopes.open(token.span.start);
                        function_depth = depth;
                    }
                    depth += 1;
                    scopes.collect_all(text, scope, header(&tokens[index..]));
                }
                kind if opens_block(kind) => depth += 1,
                TokenKind::End | TokenKind::EndWord | TokenKind::Until => {
                    depth = depth.saturating_sub(1);
                    if has_ends && scope != 0 && depth <= function_depth {
                        scope = 0;
                        scopes.starts.push((token.span.end, 0));
                    }
                }
                _ => {}
            }
            match token.kind {
                TokenKind::For | TokenKind::Parfor => {
                    scopes.collect_all(text, scope, tokens[index + 1..].iter().take(2));
                }
                TokenKind::Global | TokenKind::Persistent => {
                    scopes.collect_all(text, scope, header(&tokens[index..]));
                }
                TokenKind::Catch | TokenKind::PlusPlus | TokenKind::MinusMinus => {
                    scopes.collect_all(text, scope, tokens[index + 1..].iter().take(1));
                }
                _ if at_start => scopes.collect_targets(text, scope, &tokens[index..]),
                _ => {}
            }
            let follows_header = token.kind == TokenKind::Ident
                && index > 0
                && matches!(tokens[index - 1].kind, TokenKind::RParen | TokenKind::Ident | TokenKind::Number);
            if follows_header {
                scopes.collect_targets(text, scope, &tokens[index..]);
            }
            at_start = token.kind.is_separator() || starts_statement(token.kind);
        }
        scopes
    }

    /// Whether the name at `span` of `text` is a variable there.
    pub(crate) fn is_variable(&self, text: &str, span: Span) -> bool {
        let at = self.starts.partition_point(|&(start, _)| start <= span.start);
        self.names[self.starts[at - 1].1].contains(span.text(text))
    }

    fn open(&mut self, start: u32) -> usize {
        self.names.push(FxHashSet::default());
        self.starts.push((start, self.names.len() - 1));
        self.names.len() - 1
    }

    fn collect_all<'t>(&mut self, text: &'s str, scope: usize, tokens: impl Iterator<Item = &'t Token>) {
        for token in tokens.filter(|token| token.kind == TokenKind::Ident) {
            self.names[scope].insert(token.span.text(text));
        }
    }

    /// The names before the `=` of the statement that `tokens` begins with.
    fn collect_targets(&mut self, text: &'s str, scope: usize, tokens: &[Token]) {
        let Some(first) = tokens.first() else { return };
        match first.kind {
            TokenKind::Ident if assigns(kind_behind_steps(tokens)) => {
                self.names[scope].insert(first.span.text(text));
            }
            TokenKind::LBracket => {
                let Some(close) = tokens[1..].iter().position(|token| !token.nested) else { return };
                if tokens.get(close + 2).is_some_and(|token| token.kind == TokenKind::Assign) {
                    let mut depth = 0usize;
                    let mut before = TokenKind::Comma;
                    for token in &tokens[1..=close] {
                        if depth == 0 && token.kind == TokenKind::Ident && before != TokenKind::Dot {
                            self.names[scope].insert(token.span.text(text));
                        }
                        match token.kind {
                            TokenKind::LParen | TokenKind::LBrace => depth += 1,
                            TokenKind::RParen | TokenKind::RBrace => depth = depth.saturating_sub(1),
                            _ => {}
                        }
                        before = token.kind;
                    }
                }
            }
            _ => {}
        }
    }
}

/// The tokens up to the end of the line or statement.
fn header(tokens: &[Token]) -> impl Iterator<Item = &Token> {
    let ends = |token: &&Token| token.nested || !(token.kind.is_separator() || token.kind.is_keyword());
    tokens[1..].iter().take_while(ends)
}

/// The kind of the first token behind the name that `tokens` begin with and its index steps.
fn kind_behind_steps(tokens: &[Token]) -> TokenKind {
    use TokenKind::{Dot, Eof, Ident, LBrace, LParen, RBrace, RParen};
    let mut before = Ident;
    for token in tokens[1..].iter().filter(|token| !token.nested) {
        let steps_on = matches!(token.kind, Dot | LParen | RParen | LBrace | RBrace);
        let is_field = token.kind == Ident && before == Dot;
        if !steps_on && !is_field {
            return token.kind;
        }
        before = token.kind;
    }
    Eof
}

fn assigns(kind: TokenKind) -> bool {
    let compound = TokenKind::Assign as u8..=TokenKind::MinusMinus as u8;
    compound.contains(&(kind as u8))
}

fn starts_statement(kind: TokenKind) -> bool {
    use TokenKind::{Do, Else, Otherwise, Try, UnwindProtect, UnwindProtectCleanup};
    matches!(kind, Else | Otherwise | Try | Do | UnwindProtect | UnwindProtectCleanup)
}

/// Begins a block that an `end` closes; functions aside, whose `end` may be absent.
pub fn opens_block(kind: TokenKind) -> bool {
    use TokenKind::{
        Arguments, Classdef, Do, Enumeration, Events, For, If, Methods, Parfor, Properties, Spmd, Switch,
        Try, UnwindProtect, While,
    };
    matches!(
        kind,
        If | For
            | Parfor
            | While
            | Switch
            | Try
            | Spmd
            | Do
            | UnwindProtect
            | Classdef
            | Properties
            | Methods
            | Events
            | Enumeration
            | Arguments
    )
}

/// Whether the functions of a text are closed by `end`: it has more ends than the other blocks need.
pub fn functions_have_ends(tokens: &[Token]) -> bool {
    let count = |wanted: fn(TokenKind) -> bool| tokens.iter().filter(|token| wanted(token.kind)).count();
    let ends = count(|kind| matches!(kind, TokenKind::End | TokenKind::EndWord | TokenKind::Until));
    ends > count(opens_block)
}
