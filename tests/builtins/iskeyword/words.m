% iskeyword knows reserved words.
%@ source: octave-cli 7.3
assert(iskeyword('while') && ~iskeyword('x') && iscell(iskeyword()))
