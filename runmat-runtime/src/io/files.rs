//! The table of open files, and buffered streams that read and write at one position.
//!
//! A stream reads through one buffer and collects writes in another; at most one of them is in use. `position` is where
//! the script is, not where the system's file pointer is.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

const BUFFER: usize = 64 * 1024;

/// How a file was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenMode {
    /// The permission as given: `r`, `w`, `a`, with `+`, `t`, `b`.
    pub permission: String,
    /// Bytes of numbers come most significant first.
    pub big_endian: bool,
    /// Name of the character encoding.
    pub encoding: String,
}

/// An open file.
pub struct Stream {
    /// The name that it was opened with.
    pub name: String,
    /// How it was opened.
    pub mode: OpenMode,
    file: File,
    incoming: Vec<u8>,
    taken: usize,
    outgoing: Vec<u8>,
    position: u64,
    at_end: bool,
}

/// The start of an offset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Beginning of the file.
    Start,
    /// Where the stream is.
    Current,
    /// End of the file.
    End,
}

impl Stream {
    fn open(name: &str, path: &Path, mode: OpenMode) -> io::Result<Stream> {
        let plain: String = mode.permission.chars().filter(|c| !matches!(c, 'b' | 't')).collect();
        let mut options = OpenOptions::new();
        match plain.as_str() {
            "r" => options.read(true),
            "r+" => options.read(true).write(true),
            "w" | "W" => options.write(true).create(true).truncate(true),
            "w+" => options.read(true).write(true).create(true).truncate(true),
            "a" | "A" => options.append(true).create(true),
            _ => options.read(true).append(true).create(true),
        };
        let mut file = options.open(path)?;
        if file.metadata()?.is_dir() {
            return Err(io::Error::new(io::ErrorKind::IsADirectory, "Is a directory"));
        }
        let position = if plain.starts_with(['a', 'A']) { file.seek(SeekFrom::End(0))? } else { 0 };
        Ok(Stream {
            name: name.to_owned(),
            mode,
            file,
            incoming: Vec::new(),
            taken: 0,
            outgoing: Vec::new(),
            position,
            at_end: false,
        })
    }

    /// True when a read has met the end of the file.
    pub fn is_at_end(&self) -> bool {
        self.at_end
    }

    /// Bytes before the position.
    pub fn position(&self) -> u64 {
        self.position
    }

    /// Hands collected writes to the system.
    pub fn flush(&mut self) -> io::Result<()> {
        let result = self.file.write_all(&self.outgoing);
        self.outgoing.clear();
        result
    }

    /// Appends bytes at the position.
    pub fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        if self.taken < self.incoming.len() {
            self.file.seek(SeekFrom::Start(self.position))?;
        }
        self.incoming.clear();
        self.taken = 0;
        self.outgoing.extend_from_slice(bytes);
        self.position += bytes.len() as u64;
        if self.outgoing.len() >= BUFFER { self.flush() } else { Ok(()) }
    }

    /// Bytes that were read ahead; none at the end of the file.
    fn ahead(&mut self) -> io::Result<&[u8]> {
        if self.taken == self.incoming.len() {
            self.flush()?;
            self.incoming.resize(BUFFER, 0);
            let n = self.file.read(&mut self.incoming);
            self.incoming.truncate(*n.as_ref().unwrap_or(&0));
            self.taken = 0;
            n?;
        }
        Ok(&self.incoming[self.taken..])
    }

    fn take(&mut self, n: usize) {
        self.taken += n;
        self.position += n as u64;
    }

    /// Reads `n` bytes, fewer at the end of the file.
    pub fn read(&mut self, n: usize) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::with_capacity(n.min(BUFFER));
        while bytes.len() < n {
            let wanted = n - bytes.len();
            let ahead = self.ahead()?;
            let len = ahead.len().min(wanted);
            if len == 0 {
                self.at_end = true;
                break;
            }
            bytes.extend_from_slice(&ahead[..len]);
            self.take(len);
        }
        Ok(bytes)
    }

    /// Reads up to and including the next line feed, at most `limit` bytes; `None` at the end of the file. Meeting the
    /// end behind the line counts as having read it.
    pub fn read_line(&mut self, limit: usize) -> io::Result<Option<Vec<u8>>> {
        let mut line = Vec::new();
        while line.len() < limit {
            let room = limit - line.len();
            let ahead = self.ahead()?;
            if ahead.is_empty() {
                self.at_end = true;
                return Ok((!line.is_empty()).then_some(line));
            }
            let ahead = &ahead[..ahead.len().min(room)];
            let newline = ahead.iter().position(|b| *b == b'\n');
            let len = newline.map_or(ahead.len(), |at| at + 1);
            line.extend_from_slice(&ahead[..len]);
            self.take(len);
            if newline.is_some() {
                break;
            }
        }
        if self.ahead()?.is_empty() {
            self.at_end = true;
        }
        Ok(Some(line))
    }

    /// Moves the position. Positions outside the file are refused.
    pub fn seek(&mut self, offset: i64, origin: Origin) -> io::Result<()> {
        self.flush()?;
        let length = self.file.metadata()?.len() as i64;
        let base = match origin {
            Origin::Start => 0,
            Origin::Current => self.position as i64,
            Origin::End => length,
        };
        let target = base.saturating_add(offset);
        if !(0..=length).contains(&target) {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "Offset is bad"));
        }
        self.incoming.clear();
        self.taken = 0;
        self.position = self.file.seek(SeekFrom::Start(target as u64))?;
        self.at_end = false;
        Ok(())
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        // Nobody is left to be told that the last bytes couldn't be written.
        let _ = self.flush();
    }
}

/// The files that are open, by their numbers from 3 on.
#[derive(Default)]
pub struct Files {
    streams: Vec<Option<Stream>>,
}

/// Number of the first file that a script opens; the ones below are the standard streams.
const FIRST: usize = 3;

impl Files {
    /// Opens the file that lies at `path` and is called `name`; gives its number.
    pub fn open(&mut self, name: &str, path: &Path, mode: OpenMode) -> io::Result<usize> {
        let stream = Stream::open(name, path, mode)?;
        let at = self.streams.iter().position(Option::is_none).unwrap_or(self.streams.len());
        if at == self.streams.len() {
            self.streams.push(None);
        }
        self.streams[at] = Some(stream);
        Ok(at + FIRST)
    }

    /// The stream with that number.
    pub fn get(&mut self, fid: f64) -> Option<&mut Stream> {
        if fid < FIRST as f64 || fid.fract() != 0.0 {
            return None;
        }
        self.streams.get_mut(fid as usize - FIRST)?.as_mut()
    }

    /// Closes a file. False when none has that number.
    pub fn close(&mut self, fid: f64) -> io::Result<bool> {
        let Some(stream) = self.get(fid) else { return Ok(false) };
        let result = stream.flush();
        self.streams[fid as usize - FIRST] = None;
        result.map(|()| true)
    }

    /// Closes all files.
    pub fn close_all(&mut self) {
        self.streams.clear();
    }

    /// The numbers of the open files.
    pub fn open_fids(&self) -> Vec<f64> {
        let open = self.streams.iter().enumerate().filter(|(_, stream)| stream.is_some());
        open.map(|(at, _)| (at + FIRST) as f64).collect()
    }
}
