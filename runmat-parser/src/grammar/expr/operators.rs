//! Operators: how tightly they bind, and which token is which.

use runmat_lexer::{TokenKind, TokenKind as T};

use super::brackets::Open;
use crate::ast::{BinaryOp, Ident, List, Param, ShortCircuitOp, UnaryOp};

/// Binding powers (language.md §3), weakest first.
pub(super) mod power {
    /// Anonymous functions, name=value and assignments: everything behind them belongs to them.
    pub(in crate::grammar::expr) const OPEN: u8 = 0;
    pub(in crate::grammar::expr) const OR_OR: u8 = 1;
    pub(in crate::grammar::expr) const AND_AND: u8 = 2;
    pub(in crate::grammar::expr) const OR: u8 = 3;
    pub(in crate::grammar::expr) const AND: u8 = 4;
    pub(in crate::grammar::expr) const COMPARE: u8 = 5;
    pub(in crate::grammar::expr) const RANGE: u8 = 6;
    pub(in crate::grammar::expr) const ADD: u8 = 7;
    pub(in crate::grammar::expr) const MULTIPLY: u8 = 8;
    pub(in crate::grammar::expr) const UNARY: u8 = 9;
    pub(in crate::grammar::expr) const POWER: u8 = 10;
    /// The sign of an exponent: `2^-3^2` is `(2^-3)^2` (3.6).
    pub(in crate::grammar::expr) const EXPONENT_SIGN: u8 = 11;
}

/// What waits for an operand on its right, or for a closing bracket.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Op {
    Unary {
        op: UnaryOp,
        power: u8,
        start: u32,
    },
    Binary {
        op: BinaryOp,
        power: u8,
    },
    ShortCircuit {
        op: ShortCircuitOp,
        power: u8,
    },
    /// `start:` or, with a step, `start:step:`.
    Range {
        has_step: bool,
    },
    NameValue {
        name: Ident,
    },
    Assign {
        op: Option<BinaryOp>,
    },
    /// `++` or `--` in front of a target.
    Increment {
        op: BinaryOp,
        start: u32,
    },
    Anonymous {
        params: List<Param>,
        start: u32,
    },
    Open(Open),
}

impl Op {
    /// None for a bracket, which nothing but its closing one takes off the stack.
    pub(super) fn power(self) -> Option<u8> {
        match self {
            Op::Unary { power, .. } | Op::Binary { power, .. } | Op::ShortCircuit { power, .. } => {
                Some(power)
            }
            Op::Range { .. } => Some(power::RANGE),
            Op::Increment { .. } => Some(power::EXPONENT_SIGN),
            Op::NameValue { .. } | Op::Assign { .. } | Op::Anonymous { .. } => Some(power::OPEN),
            Op::Open(_) => None,
        }
    }
}

/// The operator in `+=` and its kin.
pub(crate) fn compound(kind: TokenKind) -> Option<BinaryOp> {
    Some(match kind {
        T::PlusAssign => BinaryOp::Add,
        T::MinusAssign => BinaryOp::Sub,
        T::DotStarAssign => BinaryOp::Times,
        T::DotSlashAssign => BinaryOp::RDivide,
        T::DotCaretAssign => BinaryOp::Power,
        T::StarAssign => BinaryOp::MTimes,
        T::SlashAssign => BinaryOp::MRDivide,
        T::CaretAssign => BinaryOp::MPower,
        T::OrAssign => BinaryOp::Or,
        T::AndAssign => BinaryOp::And,
        _ => return None,
    })
}

pub(super) fn short_circuit(kind: TokenKind) -> Option<(ShortCircuitOp, u8)> {
    match kind {
        T::AndAnd => Some((ShortCircuitOp::AndAnd, power::AND_AND)),
        T::OrOr => Some((ShortCircuitOp::OrOr, power::OR_OR)),
        _ => None,
    }
}

pub(super) fn binary(kind: TokenKind) -> Option<(BinaryOp, u8)> {
    Some(match kind {
        T::Plus => (BinaryOp::Add, power::ADD),
        T::Minus => (BinaryOp::Sub, power::ADD),
        T::Star => (BinaryOp::MTimes, power::MULTIPLY),
        T::DotStar => (BinaryOp::Times, power::MULTIPLY),
        T::Slash => (BinaryOp::MRDivide, power::MULTIPLY),
        T::DotSlash => (BinaryOp::RDivide, power::MULTIPLY),
        T::Backslash => (BinaryOp::MLDivide, power::MULTIPLY),
        T::DotBackslash => (BinaryOp::LDivide, power::MULTIPLY),
        T::Caret => (BinaryOp::MPower, power::POWER),
        T::DotCaret => (BinaryOp::Power, power::POWER),
        T::Less => (BinaryOp::Lt, power::COMPARE),
        T::LessEqual => (BinaryOp::Le, power::COMPARE),
        T::Greater => (BinaryOp::Gt, power::COMPARE),
        T::GreaterEqual => (BinaryOp::Ge, power::COMPARE),
        T::EqualEqual => (BinaryOp::Eq, power::COMPARE),
        T::NotEqual => (BinaryOp::Ne, power::COMPARE),
        T::And => (BinaryOp::And, power::AND),
        T::Or => (BinaryOp::Or, power::OR),
        _ => return None,
    })
}
