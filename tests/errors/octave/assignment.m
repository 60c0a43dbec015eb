% Assignments that don't fit tell both sizes; deletions tell the index.
%@ compat: octave
%@ source: octave-cli 7.3
says('x=1:3; x(0)=1', 'Octave:invalid-index', 'x(0): subscripts must be either integers 1 to (2^63)-1 or logicals')
says('x=1:3; x(1.5)=1', 'Octave:invalid-index', 'x(1.5): subscripts must be either integers 1 to (2^63)-1 or logicals')
says('x=1:3; x(-1)=1', 'Octave:invalid-index', 'x(-1): subscripts must be either integers 1 to (2^63)-1 or logicals')
says('x=eye(2); x(:,3)=[1 2 3]', 'Octave:nonconformant-args', '=: nonconformant arguments (op1 is 2x1, op2 is 1x3)')
says('x=eye(2); x(:)=1:3', 'Octave:nonconformant-args', '=: nonconformant arguments (op1 is 4x1, op2 is 1x3)')
says('x=eye(2); x(3,:)=1:3', 'Octave:nonconformant-args', '=: nonconformant arguments (op1 is 1x2, op2 is 1x3)')
says('x=1:3; x([1 2])=1:3', 'Octave:nonconformant-args', '=: nonconformant arguments (op1 is 2x1, op2 is 1x3)')
says('x=1:3;x(5)=[]', 'Octave:index-out-of-bounds', 'A(I) = []: index out of bounds: value 5 out of bound 3')
says('x=eye(2); x(3,:)=[]', 'Octave:index-out-of-bounds', 'A(..,I,..) = []: index out of bounds: value 3 out of bound 2')
says('x=eye(2); x(1,1)=[]', '', 'a null assignment can only have one non-colon index')
says('x = 1; x{1}.a = 3', '', 'scalar cannot be indexed with {')
says('[a,b]=deal(1,2,3)', '', 'deal: nargin > 1 and nargin != nargout')
says('c=cell(1,2); [c{1:3}]=deal(1,2)', '', 'deal: nargin > 1 and nargin != nargout')
function says(code, identifier, message)
    try
        evalc(code);
        error('test:silent', 'no error from %s', code);
    catch e
        assert(strcmp(e.identifier, identifier) && strcmp(e.message, message), [code ': ' e.identifier ' ' e.message]);
    end
end
