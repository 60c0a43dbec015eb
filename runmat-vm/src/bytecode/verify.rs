//! The verifier: what bytecode must satisfy. Runs on all bytecode in debug builds and in fuzzing.
//!
//! - The code is a sequence of known instructions that fills it exactly.
//! - Every register is below the function's register count; runs of registers too.
//! - Every target is the start of an instruction.
//! - Every feedback site exists.
//! - Constant indices lie within the table that the instruction names.
//! - The last instruction never falls through.
//! - Handlers cover ranges of whole instructions and continue at a `catch`.

use super::operand::OperandVisitor;
use super::ops::{MNEMONICS, Op};
use crate::program::Proto;

/// Checks a function.
///
/// # Errors
/// The first violation, in words.
pub fn verify(proto: &Proto) -> Result<(), String> {
    let mut starts = vec![false; proto.code.len() + 1];
    let mut ops = Vec::new();
    let mut pc = 0;
    while pc < proto.code.len() {
        let Some((op, size)) = Op::decode(&proto.code[pc..]) else {
            return Err(format!("unknown instruction at {}", pc / 4));
        };
        starts[pc] = true;
        ops.push((pc, op));
        pc += size;
    }
    for (pc, op) in &ops {
        let mut check = Check { proto, starts: &starts, error: None };
        op.operands(&mut check);
        let table = table_of(op, proto);
        if let (Some((index, len)), None) = (table, &check.error)
            && index as usize >= len
        {
            check.error = Some(format!("table index {index} of {len}"));
        }
        if let Some(error) = check.error {
            return Err(format!("{} at {}: {error}", MNEMONICS[op.opcode() as usize], pc / 4));
        }
    }
    match ops.last() {
        Some((_, op)) if op.effects().contains(&"ends") => {}
        _ => return Err("the code falls through its end".into()),
    }
    for handler in &proto.handlers {
        let at = |pc: u32| starts.get(pc as usize).copied().unwrap_or(false);
        let catches =
            matches!(Op::decode(&proto.code[handler.target as usize..]), Some((Op::Catch { .. }, _)));
        if !at(handler.start) || !(at(handler.end) || handler.end as usize == proto.code.len()) || !catches {
            return Err(format!("handler {}..{} is not on instructions", handler.start, handler.end));
        }
    }
    Ok(())
}

/// The table index of an instruction, with the table's length.
fn table_of(op: &Op, proto: &Proto) -> Option<(u32, usize)> {
    match *op {
        Op::LoadConst { k, .. } => Some((k.0, proto.constants.len())),
        Op::Field { name, .. }
        | Op::IndexField { name, .. }
        | Op::StoreField { name, .. }
        | Op::Handle { name, .. }
        | Op::Display { name, .. }
        | Op::DynamicVariable { name, .. }
        | Op::BindGlobal { name, .. } => Some((name.0, proto.names.len())),
        Op::Unsupported { text } => Some((text.0, proto.names.len())),
        Op::Store { path, .. }
        | Op::Delete { path, .. }
        | Op::CountPlaces { path, .. }
        | Op::StorePlaces { path, .. }
        | Op::Peek { path, .. } => Some((path.0, proto.paths.len())),
        Op::FindCase { table, .. } => Some((table.0, proto.cases.len())),
        Op::Matrix { rows, .. } | Op::Cell { rows, .. } => Some((rows.0, proto.rows.len())),
        Op::Closure { func, .. } | Op::FunctionHandle { func, .. } => {
            Some((func.0, proto.unit.hir.functions.len()))
        }
        Op::Call { call, .. }
        | Op::CallCounted { call, .. }
        | Op::CallDotted { call, .. }
        | Op::TailCall { call, .. } => Some((call.0, proto.calls.len())),
        Op::CheckArgument { decl, .. } | Op::NameValues { decl, .. } => Some((decl.0, proto.arguments.len())),
        _ => None,
    }
}

struct Check<'a> {
    proto: &'a Proto,
    starts: &'a [bool],
    error: Option<String>,
}

impl Check<'_> {
    fn register(&mut self, register: u32) {
        if register >= self.proto.n_registers {
            self.error = Some(format!("register {register} of {}", self.proto.n_registers));
        }
    }
}

impl OperandVisitor for Check<'_> {
    fn def(&mut self, register: u32) {
        self.register(register);
    }
    fn used(&mut self, register: u32) {
        self.register(register);
    }
    fn place(&mut self, register: u32) {
        self.register(register);
    }
    fn used_run(&mut self, first: u32, count: u32) {
        if first + count > self.proto.n_registers {
            self.error = Some(format!("registers {first}..+{count} of {}", self.proto.n_registers));
        }
    }
    fn def_run(&mut self, first: u32, count: u32) {
        self.used_run(first, count.max(1));
    }
    fn constant(&mut self, _: u32) {}
    fn target(&mut self, pc: u32) {
        if !self.starts.get(pc as usize).copied().unwrap_or(false) {
            self.error = Some(format!("target {} is no instruction", pc / 4));
        }
    }
    fn site(&mut self, site: u32) {
        if site as usize >= self.proto.sites.len() {
            self.error = Some(format!("site {site} of {}", self.proto.sites.len()));
        }
    }
    fn immediate(&mut self, _: u32) {}
}
