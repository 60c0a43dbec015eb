% int64 and uint64 arithmetic is exact beyond 2^53.
%@ source: octave-cli 7.3
a = int64(9007199254740992); b = uint64(18446744073709551615); c = int64(3037000499);
for k = 1:3000
    a = a + int64(1);
    b = b - uint64(3);
end
d = c * c; e = a - 1;
fprintf('%d %d %d %d\n', a, b, d, e)
%| 9007199254743992 18446744073709542615 9223372030926249001 9007199254743991
