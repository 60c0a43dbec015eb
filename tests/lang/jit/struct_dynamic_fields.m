% Names of fields that are computed.
%@ source: octave-cli 7.3
s = struct(); names = {'one', 'two', 'three'};
for k = 1:2400
    f = names{mod(k, 3) + 1};
    if isfield(s, f), s.(f) = s.(f) + k; else, s.(f) = 0; end
    g = ['n' num2str(mod(k, 4))];
    s.(g) = k;
end
fprintf('%d %d %d %d %s\n', s.one, s.two, s.three, s.n3, strjoin(fieldnames(s)', ','))
%| 961197 959599 960398 2399 two,n1,three,n2,one,n3,n0
