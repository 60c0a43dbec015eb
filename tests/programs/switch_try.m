% Switch over numbers and texts, and errors caught and rethrown.
%@ source: language.md 35 P-switch_try
vals = {3, 'abc', 'zz', 2.5};
for i = 1:numel(vals)
  switch vals{i}
    case {1, 2, 3}
      r = 'small';
    case 'abc'
      r = 'text';
    case {'x', 'zz'}
      r = 'list';
    otherwise
      r = 'other';
  end
  fprintf('%s\n', r);
end
try
  error('my:id', 'bad %d', 7);
catch e
  fprintf('%s / %s\n', e.identifier, e.message);
end
try
  try, error('in:ner', 'x'); catch q, error('out:er', [q.message 'y']); end
catch e2
  fprintf('%s %s\n', e2.identifier, e2.message);
end
%| small
%| text
%| list
%| other
%| my:id / bad 7
%| out:er xy
