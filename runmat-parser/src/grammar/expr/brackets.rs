//! Brackets of expressions: groups, arguments, rows of matrices and cells.

use runmat_lexer::{TokenKind, TokenKind as T};

use super::Machine;
use super::operators::{Op, power};
use crate::ast::{ExprId, ExprKind, List, Row};
use crate::diagnostic::Message;
use crate::grammar::Fault;

/// An open bracket.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Open {
    pub(super) kind: OpenKind,
    /// The bracket's token.
    pub(super) token: u32,
    /// Where the elements of the current row or argument list begin in `Builder::operands`.
    pub(super) operands: u32,
    /// Where the rows begin in `Builder::rows`.
    pub(super) rows: u32,
    /// The bracket around this one in `Builder::ops`.
    pub(super) outer: Option<u32>,
    /// An `end` in it, but for one in an anonymous function, is a subscript.
    pub(super) indexes: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum OpenKind {
    Group,
    Index,
    Brace,
    Dynamic,
    Matrix,
    Cell,
}

impl OpenKind {
    pub(super) fn closer(self) -> TokenKind {
        match self {
            OpenKind::Group | OpenKind::Index | OpenKind::Dynamic => T::RParen,
            OpenKind::Matrix => T::RBracket,
            OpenKind::Brace | OpenKind::Cell => T::RBrace,
        }
    }
}

impl Machine<'_, '_> {
    pub(super) fn push_open(&mut self, kind: OpenKind) {
        let open = Open {
            kind,
            token: self.at as u32,
            operands: self.b.operands.len() as u32,
            rows: self.b.rows.len() as u32,
            outer: self.innermost,
            indexes: matches!(kind, OpenKind::Index | OpenKind::Brace) || self.in_index(),
        };
        self.innermost = Some(self.b.ops.len() as u32);
        self.b.ops.push(Op::Open(open));
        self.at += 1;
    }

    /// An `end` here is a subscript: a bracket of an index or a call is open around it, within the same function.
    pub(super) fn in_index(&self) -> bool {
        let Some(innermost) = self.innermost else { return false };
        let waiting = &self.b.ops[innermost as usize + 1..];
        self.surrounding().indexes && !waiting.iter().any(|op| matches!(op, Op::Anonymous { .. }))
    }

    /// Opens an argument list. False if it is empty: then it is closed, too.
    pub(super) fn open_arguments(&mut self, kind: OpenKind) -> Result<bool, Fault> {
        self.push_open(kind);
        if self.token().kind != kind.closer() {
            return Ok(true);
        }
        self.close()?;
        Ok(false)
    }

    /// A separator within brackets: true if another operand must follow, false if the bracket was closed.
    pub(super) fn next_element(&mut self) -> Result<bool, Fault> {
        let open = self.surrounding();
        let kind = self.token().kind;
        match (open.kind, kind) {
            (OpenKind::Index | OpenKind::Brace, T::Comma) => {
                self.reduce(power::OPEN);
                self.at += 1;
                Ok(true)
            }
            (OpenKind::Matrix | OpenKind::Cell, _) => {
                self.reduce(power::OPEN);
                if matches!(kind, T::Comma | T::Blank) {
                    self.at += 1;
                }
                if matches!(self.token().kind, T::Semicolon | T::Newline) {
                    self.end_row();
                    self.skip_row_ends();
                }
                if self.token().kind == open.kind.closer() {
                    self.close_matrix()?;
                    return Ok(false);
                }
                Ok(true)
            }
            (_, T::Comma) => Err(self.fault(Message::InvalidExpression)),
            _ => Err(self.mismatched(open)),
        }
    }

    pub(super) fn skip_row_ends(&mut self) {
        while matches!(self.token().kind, T::Semicolon | T::Newline) {
            self.at += 1;
        }
    }

    pub(super) fn close(&mut self) -> Result<(), Fault> {
        let open = self.surrounding();
        if self.token().kind != open.kind.closer() {
            return Err(self.mismatched(open));
        }
        self.reduce(power::OPEN);
        if matches!(open.kind, OpenKind::Matrix | OpenKind::Cell) {
            return self.close_matrix();
        }
        let end = self.token().span;
        let start = self.b.tokens[open.token as usize].span;
        match open.kind {
            OpenKind::Group => {
                let inner = self.pop();
                self.push(ExprKind::Group(inner), start.to(end));
            }
            OpenKind::Dynamic => {
                let name = self.pop();
                let base = self.pop();
                self.push(ExprKind::DynamicField { base, name }, self.span(base).to(end));
            }
            kind => {
                let args = self.take_elements(open.operands);
                let base = self.pop();
                let span = self.span(base).to(end);
                let made = match kind {
                    OpenKind::Index => ExprKind::Index { base, args },
                    _ => ExprKind::Brace { base, args },
                };
                self.push(made, span);
            }
        }
        self.leave(open);
        Ok(())
    }

    /// Takes the bracket off the stack and steps over the closing one.
    pub(super) fn leave(&mut self, open: Open) {
        self.b.ops.pop();
        self.innermost = open.outer;
        self.at += 1;
    }

    pub(super) fn take_elements(&mut self, from: u32) -> List<ExprId> {
        let vec = &mut self.b.tree.expr_lists;
        let start = vec.len();
        vec.extend(self.b.operands.drain(from as usize..));
        List::new(start, vec.len() - start)
    }

    pub(super) fn end_row(&mut self) {
        let open = self.surrounding();
        let from = open.operands as usize;
        let (Some(&first), Some(&last)) = (self.b.operands.get(from), self.b.operands.last()) else { return };
        let span = self.span(first).to(self.span(last));
        let elements = self.take_elements(open.operands);
        self.b.rows.push(Row { elements, span });
    }

    pub(super) fn close_matrix(&mut self) -> Result<(), Fault> {
        let open = self.surrounding();
        self.end_row();
        let vec = &mut self.b.tree.rows;
        let start = vec.len();
        vec.extend(self.b.rows.drain(open.rows as usize..));
        let rows = List::new(start, vec.len() - start);
        let span = self.b.tokens[open.token as usize].span.to(self.token().span);
        let kind =
            if open.kind == OpenKind::Matrix { ExprKind::Matrix { rows } } else { ExprKind::Cell { rows } };
        self.leave(open);
        self.push(kind, span);
        Ok(())
    }
}
