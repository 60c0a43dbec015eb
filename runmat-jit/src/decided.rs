//! Conditions that a way has already decided: the jump that asks again is left out.
//!
//! A guard says where a subscript lies; the next access with the same subscript asks the same. So does a comparison that
//! was made in front of a loop. Cranelift knows equal values of each other, but not what a jump has found out of them.
//!
//! Values that are computed alike from the same values are one (dominator-based value numbering: Briggs, Cooper and
//! Simpson, "Value Numbering", 1997), and what a jump has decided holds in all blocks that it dominates.

use cranelift_codegen::dominator_tree::DominatorTree;
use cranelift_codegen::entity::SecondaryMap;
use cranelift_codegen::flowgraph::ControlFlowGraph;
use cranelift_codegen::ir::condcodes::{CondCode, FloatCC, IntCC};
use cranelift_codegen::ir::{Block, Function, Inst, InstructionData, Opcode, Type, Value};
use cranelift_codegen::packed_option::PackedOption;
use rustc_hash::FxHashMap;

/// What makes a value what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Key {
    Constant(Type, i64),
    Sum(Opcode, Value, Value),
    Integers(IntCC, Value, Value),
    Floats(FloatCC, Value, Value),
}

/// A condition, with its opposite under the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Condition {
    Integers(IntCC, Value, Value),
    Other(Value),
}

struct Pass<'a> {
    function: &'a mut Function,
    dominators: DominatorTree,
    flow: ControlFlowGraph,
    /// The first value that is equal to a value.
    first: SecondaryMap<Value, PackedOption<Value>>,
    values: FxHashMap<Key, Vec<(Block, Value)>>,
    decided: FxHashMap<Condition, Vec<(Block, bool)>>,
}

/// Leads jumps on conditions that are decided where they lead then.
pub(crate) fn leave_out_decided(function: &mut Function) {
    let flow = ControlFlowGraph::with_function(function);
    let dominators = DominatorTree::with_function(function, &flow);
    let order: Vec<Block> = dominators.cfg_rpo().copied().collect();
    let mut pass = Pass {
        function,
        dominators,
        flow,
        first: SecondaryMap::new(),
        values: FxHashMap::default(),
        decided: FxHashMap::default(),
    };
    for block in order {
        pass.learn_from_entry(block);
        let mut next = pass.function.layout.first_inst(block);
        while let Some(inst) = next {
            pass.look_at(block, inst);
            next = pass.function.layout.next_inst(inst);
        }
    }
}

impl Pass<'_> {
    fn first(&self, value: Value) -> Value {
        let value = self.function.dfg.resolve_aliases(value);
        self.first[value].expand().unwrap_or(value)
    }

    /// What the one jump that leads to a block says of its condition.
    fn learn_from_entry(&mut self, block: Block) {
        let mut entries = self.flow.pred_iter(block);
        let (Some(entry), None) = (entries.next(), entries.next()) else { return };
        let Some((condition, [yes, no])) = self.fork(entry.inst) else { return };
        if yes == no {
            return;
        }
        let (condition, holds) = self.condition(condition, yes == block);
        self.decided.entry(condition).or_default().push((block, holds));
    }

    /// The condition of a jump, and where it leads.
    fn fork(&self, inst: Inst) -> Option<(Value, [Block; 2])> {
        let InstructionData::Brif { arg, blocks, .. } = &self.function.dfg.insts[inst] else { return None };
        Some((*arg, blocks.map(|call| call.block(&self.function.dfg.value_lists))))
    }

    /// A condition under its one name, and whether it holds then.
    fn condition(&self, value: Value, holds: bool) -> (Condition, bool) {
        let value = self.first(value);
        let made_by = self.function.dfg.value_def(value).inst();
        let Some(InstructionData::IntCompare { cond, args: [a, b], .. }) =
            made_by.map(|inst| &self.function.dfg.insts[inst])
        else {
            return (Condition::Other(value), holds);
        };
        let (a, b) = (self.first(*a), self.first(*b));
        let opposite = cond.complement();
        match (*cond as u8) <= (opposite as u8) {
            true => (Condition::Integers(*cond, a, b), holds),
            false => (Condition::Integers(opposite, a, b), !holds),
        }
    }

    fn look_at(&mut self, block: Block, inst: Inst) {
        if let Some((condition, _)) = self.fork(inst) {
            let (condition, as_asked) = self.condition(condition, true);
            let known = self.decided.get(&condition).into_iter().flatten();
            let known = known.copied().find(|(at, _)| self.dominators.block_dominates(*at, block));
            if let Some((_, holds)) = known
                && let InstructionData::Brif { blocks, .. } = self.function.dfg.insts[inst]
            {
                let destination = blocks[usize::from(holds != as_asked)];
                self.function.dfg.insts[inst] = InstructionData::Jump { opcode: Opcode::Jump, destination };
            }
            return;
        }
        let Some(key) = self.key(inst) else { return };
        let result = self.function.dfg.first_result(inst);
        let known = self.values.entry(key).or_default();
        match known.iter().find(|(at, _)| self.dominators.block_dominates(*at, block)) {
            Some((_, first)) => self.first[result] = (*first).into(),
            None => known.push((block, result)),
        }
    }

    fn key(&self, inst: Inst) -> Option<Key> {
        match self.function.dfg.insts[inst] {
            InstructionData::UnaryImm { opcode: Opcode::Iconst, imm } => {
                let result = self.function.dfg.first_result(inst);
                Some(Key::Constant(self.function.dfg.value_type(result), imm.bits()))
            }
            InstructionData::Binary { opcode, args: [a, b] }
                if matches!(opcode, Opcode::Iadd | Opcode::Isub | Opcode::Imul | Opcode::Ishl) =>
            {
                Some(Key::Sum(opcode, self.first(a), self.first(b)))
            }
            InstructionData::IntCompare { cond, args: [a, b], .. } => {
                Some(Key::Integers(cond, self.first(a), self.first(b)))
            }
            InstructionData::FloatCompare { cond, args: [a, b], .. } => {
                Some(Key::Floats(cond, self.first(a), self.first(b)))
            }
            _ => None,
        }
    }
}
