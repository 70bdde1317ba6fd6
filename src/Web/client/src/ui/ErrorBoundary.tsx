import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  readonly instead: ReactNode;
}

/** An error of ours while drawing shows `instead` and not an empty page. What somebody typed is kept elsewhere. */
// eslint-disable-next-line no-restricted-syntax -- React knows no other way to catch this.
export class ErrorBoundary extends Component<Props, { readonly happened: boolean }> {
  override state = { happened: false };

  static getDerivedStateFromError(): { readonly happened: boolean } {
    return { happened: true };
  }

  override render(): ReactNode {
    return this.state.happened ? this.props.instead : this.props.children;
  }
}
