% An index that is wrong is shown in its place, with the variable and its size.
%@ compat: octave
%@ source: octave-cli 7.3
says('s.a=1:3; s.a(5)', 'Octave:index-out-of-bounds', 's(5): out of bound 3 (dimensions are 1x3)')
says('c={1:3}; c{1}(5)', 'Octave:index-out-of-bounds', 'c(5): out of bound 3 (dimensions are 1x3)')
says('c={1}; c{3}', 'Octave:index-out-of-bounds', 'c(3): out of bound 1 (dimensions are 1x1)')
says('c={1}; c(3)', 'Octave:index-out-of-bounds', 'c(3): out of bound 1 (dimensions are 1x1)')
says('x=1:3; x(2,2)', 'Octave:index-out-of-bounds', 'x(2,_): out of bound 1 (dimensions are 1x3)')
says('x=1:3; x(1,2,3)', 'Octave:index-out-of-bounds', 'x(_,_,3): out of bound 1 (dimensions are 1x3)')
says('x=eye(2); x(1.2,1)', 'Octave:invalid-index', 'x(1.2,_): subscripts must be either integers 1 to (2^63)-1 or logicals')
says('x=eye(2); x(1,NaN)', 'Octave:invalid-index', 'x(_,nan): subscripts must be either integers 1 to (2^63)-1 or logicals')
says('x=1; x(''a'')', 'Octave:index-out-of-bounds', 'x(97): out of bound 1 (dimensions are 1x1)')
says('x=1:3; x(1e10)', 'Octave:index-out-of-bounds', 'x(10000000000): out of bound 3 (dimensions are 1x3)')
says('a.b=1; a{1}', '', 'struct cannot be indexed with {')
says('a={1}; a.b', '', 'cell cannot be indexed with .')
says('f=@(x)x; f.a', '', 'function handle cannot be indexed with .')
says('f=@(x)x; f{1}', '', 'function handle cannot be indexed with {')
says('x=1; x.a', '', 'scalar cannot be indexed with .')
says('x=true; x.a', '', 'bool cannot be indexed with .')
says('x=''s''; x.a', '', 'sq_string cannot be indexed with .')
says('x=''s''; x{1}', '', 'sq_string cannot be indexed with {')
says('x=[1 2;3 4]; x{1}', '', 'matrix cannot be indexed with {')
says('x=single(1); x{1}', '', 'float scalar cannot be indexed with {')
says('x=int8(1); x.a', '', 'int8 scalar cannot be indexed with .')
says('x=1i; x.a', '', 'complex scalar cannot be indexed with .')
says('x=1:3; x(:,:,:,2)', 'Octave:index-out-of-bounds', 'x(_,_,_,2): out of bound 1 (dimensions are 1x3)')
says('ones(2)(3,3)', 'Octave:index-out-of-bounds', 'index (3,_): out of bound 2 (dimensions are 2x2)')
says('zeros(2)(:,:,3)', 'Octave:index-out-of-bounds', 'index (_,_,3): out of bound 1 (dimensions are 2x2)')
says('1(2)', 'Octave:index-out-of-bounds', 'index (2): out of bound 1 (dimensions are 1x1)')
says('s=struct(''a'',{1,2}); s.a.b', '', 'a cs-list cannot be further indexed')
says('c={1,2}; c{:}.x', '', 'a cs-list cannot be further indexed')
function says(code, identifier, message)
    try
        evalc(code);
        error('test:silent', 'no error from %s', code);
    catch e
        assert(strcmp(e.identifier, identifier) && strcmp(e.message, message), [code ': ' e.identifier ' ' e.message]);
    end
end
