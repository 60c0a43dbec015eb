% isa knows classes and categories.
%@ source: octave-cli 7.3
assert(isa(1,'double') && isa(1,'float') && isa(int8(1),'integer') && isa(int8(1),'numeric') && ~isa(true,'numeric'))
