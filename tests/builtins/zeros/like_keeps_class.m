% A prototype gives its class.
%@ source: octave-cli 7.3
z = zeros(2,'like',single(1));
assert(isa(z,'single'))
