% Any words joined by colons are an identifier.
%@ source: language.md 20.12
%@ error: Octave:some-id "text 1"
error('Octave:some-id', 'text %d', 1);
