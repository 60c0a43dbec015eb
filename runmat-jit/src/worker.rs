//! A thread that makes machine code while the interpreter goes on.
//!
//! What is sent holds nothing of the session's. Should the thread not come to a job, because no processor is idle, the
//! session takes it back.

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Instant;

use cranelift_codegen::Context;

use crate::machine::{Foundation, MachineCode, Unit};

/// Cranelift's passes recurse little; this is what the main thread of a program has, too.
const STACK: usize = 8 << 20;

/// What is to be made, until someone makes it.
type Slot = Arc<Mutex<Option<Unit>>>;

/// The machine code of a job, or why there is none.
pub(crate) struct Done {
    pub(crate) ticket: u64,
    pub(crate) code: Result<MachineCode, String>,
    /// What making it took.
    pub(crate) nanoseconds: u64,
}

impl Done {
    /// Makes the machine code of a unit.
    pub(crate) fn make(ticket: u64, unit: Unit, context: &mut Context) -> Self {
        let start = Instant::now();
        let code = unit.assemble(context);
        Done { ticket, code, nanoseconds: start.elapsed().as_nanos() as u64 }
    }
}

/// A job, as the session knows it.
pub(crate) struct Ticket {
    pub(crate) number: u64,
    slot: Slot,
}

impl Ticket {
    /// Takes the job back, unless the thread has begun with it.
    pub(crate) fn take_back(&self) -> Option<Unit> {
        self.slot.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// The thread. It ends when this is dropped and its job is done.
pub(crate) struct Worker {
    jobs: Sender<(u64, Slot)>,
    done: Receiver<Done>,
    sent: u64,
}

impl Worker {
    /// Starts the thread, which first finds out what machine it makes code for. None where there can't be another thread.
    pub(crate) fn start(foundation: Arc<Foundation>) -> Option<Self> {
        let (jobs, coming) = mpsc::channel::<(u64, Slot)>();
        let (results, done) = mpsc::channel();
        let work = move || {
            foundation.target();
            let mut context = Context::new();
            for (ticket, slot) in coming {
                let unit = slot.lock().unwrap_or_else(PoisonError::into_inner).take();
                let Some(unit) = unit else { continue };
                if results.send(Done::make(ticket, unit, &mut context)).is_err() {
                    return;
                }
            }
        };
        thread::Builder::new().name("jit".into()).stack_size(STACK).spawn(work).ok()?;
        Some(Worker { jobs, done, sent: 0 })
    }

    /// Gives the thread a job.
    pub(crate) fn send(&mut self, unit: Unit) -> Ticket {
        self.sent += 1;
        let slot = Arc::new(Mutex::new(Some(unit)));
        // Should the thread be gone, the job is taken back.
        let _ = self.jobs.send((self.sent, slot.clone()));
        Ticket { number: self.sent, slot }
    }

    /// What the thread has finished.
    pub(crate) fn finished(&self) -> Option<Done> {
        self.done.try_recv().ok()
    }

    /// Waits for what the thread finishes next.
    pub(crate) fn wait(&self) -> Option<Done> {
        self.done.recv().ok()
    }
}
