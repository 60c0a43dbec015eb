% single rounds once.
%@ source: octave-cli 7.3
assert(isa(single(pi),'single') && double(single(0.1)) ~= 0.1)
