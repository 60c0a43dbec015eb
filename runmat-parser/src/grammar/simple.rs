//! Statements without a body: expressions, assignments, increments, commands, jumps, declarations.

use chumsky::prelude::*;
use runmat_lexer::command::word_text;
use runmat_lexer::{Span, Token, TokenKind, TokenKind as T};

use crate::ast::{BinaryOp, Declarator, ExprId, ExprKind, Ident, ImportItem, List, Path, StmtKind, Word};
use crate::builder::Builder;
use crate::diagnostic::Message;
use crate::grammar::expr::operators::compound;
use crate::grammar::expr::{self, Place, is_target};
use crate::grammar::{Fault, Mapped, Rule, expr as value, ident, source_span, token};

/// A statement that begins with an expression: the expression, an assignment or a postfix increment.
pub(crate) fn expression(b: &mut Builder<'_>, at: usize) -> Result<((), usize), Fault> {
    let (first, mut behind) = expr::parse(b, at, Place::Statement)?;
    let operator = b.tokens[behind].kind;
    let refused = Fault { at: behind, message: Some(Message::AssignOperator), also: None };
    let made = match operator {
        T::Assign => {
            let targets = if is_target(b, first) { None } else { Some(targets(b, first).ok_or(refused)??) };
            let (value, end) = expr::parse(b, behind + 1, Place::Value)?;
            behind = end;
            match targets {
                None => StmtKind::Assign { target: first, value, printed: true },
                Some(targets) => StmtKind::MultiAssign { targets, value, printed: true },
            }
        }
        T::PlusPlus | T::MinusMinus if is_target(b, first) => {
            behind += 1;
            StmtKind::Increment { op: step_of(operator), target: first, printed: true }
        }
        _ => match compound(operator) {
            Some(_) if !is_target(b, first) => return Err(refused),
            Some(op) => {
                let (value, end) = expr::parse(b, behind + 1, Place::Value)?;
                behind = end;
                StmtKind::CompoundAssign { op, target: first, value, printed: true }
            }
            None => StmtKind::Expr { expr: first, printed: true },
        },
    };
    let span = b.tokens[at].span.to(b.tokens[behind - 1].span);
    terminate(b, made, span, behind)
}

fn step_of(kind: TokenKind) -> BinaryOp {
    if kind == T::PlusPlus { BinaryOp::Add } else { BinaryOp::Sub }
}

/// Turns the matrix before an `=` into targets. None if it is none or holds what can't be assigned to.
fn targets(b: &mut Builder<'_>, matrix: ExprId) -> Option<Result<List<ExprId>, Fault>> {
    let ExprKind::Matrix { rows } = b.tree[matrix].kind else { return None };
    let [row] = b.tree[rows] else {
        let at = b.tokens.partition_point(|token| token.span.start < b.tree[matrix].span.start);
        let empty = Fault { at, message: Some(Message::NoTargets), also: None };
        return rows.is_empty().then_some(Err(empty));
    };
    let assignable = |&expr: &ExprId| b.tree[expr].kind == ExprKind::Ignore || is_target(b, expr);
    b.tree[row.elements].iter().all(assignable).then_some(())?;
    // A list of targets isn't an expression: the node, the last one made, is taken back.
    b.tree.exprs.pop();
    b.tree.rows.pop();
    Some(Ok(row.elements))
}

/// `++x`; with more than a variable behind it, two signs.
pub(crate) fn prefix_increment(b: &mut Builder<'_>, at: usize) -> Result<((), usize), Fault> {
    let operator = b.tokens[at];
    let made = b.tree.exprs.len();
    if let Ok((target, behind)) = expr::parse(b, at + 1, Place::Statement)
        && is_target(b, target)
        && b.tokens[behind].kind.is_separator()
    {
        let kind = StmtKind::Increment { op: step_of(operator.kind), target, printed: true };
        let span = operator.span.to(b.tree[target].span);
        return terminate(b, kind, span, behind);
    }
    b.tree.exprs.truncate(made);
    expression(b, at)
}

/// Adds a statement and steps over the separator behind it, which says whether it prints.
fn terminate(
    b: &mut Builder<'_>,
    mut kind: StmtKind,
    span: Span,
    behind: usize,
) -> Result<((), usize), Fault> {
    let separator = b.tokens[behind].kind;
    if !separator.is_separator() && !closes_block(separator) {
        return Err(Fault { at: behind, message: None, also: None });
    }
    if separator == T::Semicolon {
        silence(&mut kind);
    }
    b.stmt(kind, span);
    Ok(((), behind + usize::from(separator.is_separator() && separator != T::Eof)))
}

/// A statement may be followed by one of these directly: `if x, y = 1 end`.
fn closes_block(kind: TokenKind) -> bool {
    matches!(
        kind,
        T::End
            | T::EndWord
            | T::Else
            | T::Elseif
            | T::Case
            | T::Otherwise
            | T::Catch
            | T::UnwindProtectCleanup
    )
}

fn silence(kind: &mut StmtKind) {
    match kind {
        StmtKind::Expr { printed, .. }
        | StmtKind::Assign { printed, .. }
        | StmtKind::MultiAssign { printed, .. }
        | StmtKind::CompoundAssign { printed, .. }
        | StmtKind::Increment { printed, .. }
        | StmtKind::Command { printed, .. } => *printed = false,
        _ => {}
    }
}

/// `name word word`; `import a.b c.*` is one of these to the lexer.
pub(crate) fn command(b: &mut Builder<'_>, at: usize) -> Result<((), usize), Fault> {
    let name = b.tokens[at];
    let words = b.tokens[at + 1..].iter().take_while(|token| token.kind == T::Word).count();
    let behind = at + 1 + words;
    let span = name.span.to(b.tokens[behind - 1].span);
    let kind = if b.source(name.span) == "import" {
        let mut items = Vec::with_capacity(words);
        for index in at + 1..behind {
            items.push(import_item(b, b.tokens[index], index)?);
        }
        StmtKind::Import { items: b.list(&items) }
    } else {
        let mut args = Vec::with_capacity(words);
        for index in at + 1..behind {
            let span = b.tokens[index].span;
            let text = word_text(b.source(span));
            args.push(Word { text: b.cooked(&text), span });
        }
        let name = dotted(b, name.span);
        StmtKind::Command { name, args: b.list(&args), printed: true }
    };
    terminate(b, kind, span, behind)
}

fn import_item(b: &mut Builder<'_>, word: Token, at: usize) -> Result<ImportItem, Fault> {
    let text = b.source(word.span);
    let path = text.strip_suffix(".*").unwrap_or(text);
    let is_name = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_alphabetic())
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    if !path.split('.').all(is_name) {
        return Err(Fault { at, message: Some(Message::InvalidExpression), also: None });
    }
    let span = Span::new(word.span.start, word.span.start + path.len() as u32);
    Ok(ImportItem { path: dotted(b, span), wildcard: path.len() < text.len() })
}

/// The path that the text under `span` is.
fn dotted(b: &mut Builder<'_>, span: Span) -> Path {
    let mut start = span.start;
    let mut parts = Vec::new();
    for part in b.source(span).split('.') {
        let end = start + part.len() as u32;
        parts.push(Ident { symbol: b.interner.intern_name(part), span: Span::new(start, end) });
        start = end + 1;
    }
    Path { parts: b.list(&parts), span }
}

/// `!command`.
pub(crate) fn shell(b: &mut Builder<'_>, at: usize) -> Result<((), usize), Fault> {
    let span = b.tokens[at].span;
    let text = b.cooked(&b.source(span)[1..]);
    b.stmt(StmtKind::Shell(text), span);
    Ok(((), at + 1))
}

/// `break`, `continue`, `return`.
pub(crate) fn jump<'t>() -> impl Rule<'t, ()> {
    any().map_with(|token: Token, e: &mut Mapped<'t, '_>| {
        let b: &mut Builder<'t> = e.state();
        let kind = match token.kind {
            T::Break => StmtKind::Break,
            T::Continue => StmtKind::Continue,
            _ => StmtKind::Return,
        };
        if kind != StmtKind::Return && !b.in_loop() {
            b.report(Message::ReservedKeyword, token.span);
        }
        b.stmt(kind, token.span);
    })
}

/// `global a b = 3`, `persistent n`.
pub(crate) fn declaration<'t>(kind: TokenKind) -> impl Rule<'t, ()> {
    let init = token(T::Assign).ignore_then(value()).or_not();
    let declarator = ident().then(init).map(|(name, init)| Declarator { name, init });
    token(kind).ignore_then(declarator.repeated().at_least(1).collect::<Vec<_>>()).map_with(move |vars, e| {
        let tokens = e.span();
        let b: &mut Builder<'t> = e.state();
        let vars = b.list(&vars);
        let made = if kind == T::Global { StmtKind::Global { vars } } else { StmtKind::Persistent { vars } };
        let span = source_span(b, tokens);
        b.stmt(made, span);
    })
}
