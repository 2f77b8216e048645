import { Component, type ReactNode } from 'react';
import { Bar } from '../parts/bar';
import { usePane } from '../pane-context';

/** Keeps a fault in drawing from leaving an empty pane. React tells of such faults to classes alone. */
export class Failure extends Component<
  { readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}

function Failed() {
  const { text } = usePane();
  return (
    <div role="alert">
      <Bar tone="error">{text('problem.internal')}</Bar>
    </div>
  );
}
