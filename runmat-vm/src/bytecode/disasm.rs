//! The printer of bytecode, used by `--emit bytecode`, tests and verifier messages.

use std::fmt::Write;

use super::operand::OperandVisitor;
use super::ops::{MNEMONICS, Op};
use crate::program::Proto;

/// The listing of a function: one line an instruction, with its place in the source.
pub fn function(proto: &Proto) -> String {
    let mut out = String::new();
    let name = if proto.name.is_empty() { "anonymous" } else { &proto.name };
    let _ = writeln!(
        out,
        "function {name}  (regs {}, consts {}, sites {})",
        proto.n_registers,
        proto.constants.len(),
        proto.sites.len()
    );
    let mut pc = 0;
    while let Some((op, size)) = Op::decode(&proto.code[pc..]) {
        let line = format!("{:>5}  {:<16} {}", pc / 4, MNEMONICS[op.opcode() as usize], operands(&op));
        match proto.span_at(pc) {
            Some(span) => {
                let (start, end) =
                    (proto.unit.source.line_column(span.start), proto.unit.source.line_column(span.end));
                let _ =
                    writeln!(out, "{line:<56} ; {}:{}-{}:{}", start.line, start.column, end.line, end.column);
            }
            None => {
                let _ = writeln!(out, "{line}");
            }
        }
        pc += size;
    }
    for handler in &proto.handlers {
        let _ = writeln!(out, "  try {}..{} -> {}", handler.start / 4, handler.end / 4, handler.target / 4);
    }
    out
}

/// The operands of an instruction, as in the listing.
pub fn operands(op: &Op) -> String {
    let mut printer = Printer(Vec::new());
    op.operands(&mut printer);
    printer.0.join(" ")
}

struct Printer(Vec<String>);

impl OperandVisitor for Printer {
    fn def(&mut self, register: u32) {
        self.0.push(format!("r{register}"));
    }
    fn used(&mut self, register: u32) {
        self.0.push(format!("r{register}"));
    }
    fn place(&mut self, register: u32) {
        self.0.push(format!("r{register}!"));
    }
    fn used_run(&mut self, first: u32, count: u32) {
        self.0.push(format!("r{first}..+{count}"));
    }
    fn def_run(&mut self, first: u32, count: u32) {
        self.0.push(format!("r{first}..+{count}"));
    }
    fn constant(&mut self, index: u32) {
        self.0.push(format!("k{index}"));
    }
    fn target(&mut self, pc: u32) {
        self.0.push(format!("->{}", pc / 4));
    }
    fn site(&mut self, site: u32) {
        self.0.push(format!("fb{site}"));
    }
    fn immediate(&mut self, value: u32) {
        self.0.push(format!("#{value}"));
    }
}
