//! Shorter ways between blocks, in front of Cranelift's own passes.
//!
//! Cranelift computes a value where it is needed first. What both a loop's next round and the code behind the loop need is
//! computed once only if that is in front of the jump that chooses between them: so the way back must lead from that jump
//! to the loop's first block directly, not by way of a block that jumps there. Blocks that do nothing but jump are left out
//! everywhere, which costs the register allocator less.

use cranelift_codegen::entity::SecondaryMap;
use cranelift_codegen::ir::{Block, BlockCall, Function, Inst, Opcode};

/// So many blocks in a row are left out.
const MOST_STEPS: usize = 4;

/// How many jumps lead to each block.
fn entries(function: &Function) -> SecondaryMap<Block, u32> {
    let mut entries = SecondaryMap::new();
    for block in function.layout.blocks() {
        let Some(last) = function.layout.last_inst(block) else { continue };
        for call in destinations(function, last) {
            entries[call.block(&function.dfg.value_lists)] += 1;
        }
    }
    entries
}

fn destinations(function: &Function, inst: Inst) -> &[BlockCall] {
    function.dfg.insts[inst].branch_destination(&function.dfg.jump_tables, &function.dfg.exception_tables)
}

/// The jump at the end of a block, if it has one way on.
fn jump_of(function: &Function, block: Block) -> Option<(Inst, BlockCall)> {
    let inst = function.layout.last_inst(block)?;
    match destinations(function, inst) {
        [call] if function.dfg.insts[inst].opcode() == Opcode::Jump => Some((inst, *call)),
        _ => None,
    }
}

/// True for an instruction that may be computed although its value isn't needed.
fn is_free(function: &Function, inst: Inst) -> bool {
    let opcode = function.dfg.insts[inst].opcode();
    !opcode.is_branch()
        && !opcode.can_load()
        && !opcode.can_store()
        && !opcode.can_trap()
        && !opcode.is_call()
        && !opcode.other_side_effects()
}

/// Where a block leads that need not be gone through: one that only jumps, or the one entrance of a way back to which only
/// computations belong.
fn way_past(
    function: &Function,
    block: Block,
    has_one_entry: bool,
    is_back: impl Fn(Block) -> bool,
) -> Option<BlockCall> {
    let (jump, on) = jump_of(function, block)?;
    let pool = &function.dfg.value_lists;
    let mut others = function.layout.block_insts(block).filter(|inst| *inst != jump);
    let is_empty = function.layout.first_inst(block) == Some(jump) && on.len(pool) == 0;
    let is_way_back = has_one_entry && is_back(on.block(pool)) && others.all(|inst| is_free(function, inst));
    let passes = function.dfg.block_params(block).is_empty() && (is_empty || is_way_back);
    passes.then_some(on)
}

/// Leads jumps past blocks that only jump on.
pub(crate) fn shorten(function: &mut Function) {
    let entries = entries(function);
    let blocks: Vec<Block> = function.layout.blocks().collect();
    let mut order = SecondaryMap::new();
    for (k, block) in (1u32..).zip(&blocks) {
        order[*block] = k;
    }
    for &block in &blocks {
        let Some(last) = function.layout.last_inst(block) else { continue };
        if function.dfg.insts[last].opcode() != Opcode::Brif {
            continue;
        }
        for k in 0..2 {
            for _ in 0..MOST_STEPS {
                let from = destinations(function, last)[k].block(&function.dfg.value_lists);
                let back_from = order[block];
                let Some(on) = way_past(function, from, entries[from] == 1, |to| order[to] <= back_from)
                else {
                    break;
                };
                let insts = function.layout.block_insts(from);
                let moved: Vec<Inst> = insts.filter(|inst| is_free(function, *inst)).collect();
                for inst in moved {
                    function.layout.remove_inst(inst);
                    function.layout.insert_inst(inst, last);
                }
                let dfg = &mut function.dfg;
                let ways =
                    dfg.insts[last].branch_destination_mut(&mut dfg.jump_tables, &mut dfg.exception_tables);
                ways[k] = on;
            }
        }
    }
    remove_unreachable(function);
}

/// Blocks to which nothing leads any more.
fn remove_unreachable(function: &mut Function) {
    let entry = function.layout.entry_block();
    loop {
        let entries = entries(function);
        let blocks: Vec<Block> = function.layout.blocks().collect();
        let gone: Vec<Block> =
            blocks.into_iter().filter(|block| entries[*block] == 0 && Some(*block) != entry).collect();
        if gone.is_empty() {
            return;
        }
        for block in gone {
            while let Some(inst) = function.layout.first_inst(block) {
                function.layout.remove_inst(inst);
            }
            function.layout.remove_block(block);
        }
    }
}
